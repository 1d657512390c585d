/* os.c -- what the system says of itself, for require('os') and require('tty').
 *
 * READ  beside modules/os.js. Follows Node's os.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <errno.h>
#include <sys/utsname.h>

static void set_text(js_State *J, const char *name, const char *value)
{
	js_pushstring(J, value);
	js_setproperty(J, -2, name);
}

static void set_number(js_State *J, const char *name, double value)
{
	js_pushnumber(J, value);
	js_setproperty(J, -2, name);
}

/* system(): {type, release, version, machine, hostname} */
static void native_system(js_State *J)
{
	struct utsname name;
	if (uname(&name) != 0)
		native_throw_uv(J, uv_translate_sys_error(errno), "uname", NULL, NULL);
	js_newobject(J);
	set_text(J, "type", name.sysname);
	set_text(J, "release", name.release);
	set_text(J, "version", name.version);
	set_text(J, "machine", name.machine);
	set_text(J, "hostname", name.nodename);
}

static void native_homedir(js_State *J)
{
	char path[PATH_MAX];
	size_t size = sizeof path;
	int code = uv_os_homedir(path, &size);
	if (code != 0)
		native_throw_uv(J, code, "uv_os_homedir", NULL, NULL);
	js_pushstring(J, path);
}

/* memory(): [free, total] in bytes */
static void native_memory(js_State *J)
{
	js_newarray(J);
	js_pushnumber(J, (double)uv_get_free_memory());
	js_setindex(J, -2, 0);
	js_pushnumber(J, (double)uv_get_total_memory());
	js_setindex(J, -2, 1);
}

static void native_uptime(js_State *J)
{
	double seconds = 0;
	int code = uv_uptime(&seconds);
	if (code != 0)
		native_throw_uv(J, code, "uv_uptime", NULL, NULL);
	js_pushnumber(J, seconds);
}

static void native_loadavg(js_State *J)
{
	double average[3];
	uv_loadavg(average);
	js_newarray(J);
	for (int i = 0; i < 3; ++i) {
		js_pushnumber(J, average[i]);
		js_setindex(J, -2, i);
	}
}

static void push_cpu(js_State *J, const uv_cpu_info_t *cpu)
{
	js_newobject(J);
	set_text(J, "model", cpu->model);
	set_number(J, "speed", cpu->speed);
	js_newobject(J);
	set_number(J, "user", (double)cpu->cpu_times.user);
	set_number(J, "nice", (double)cpu->cpu_times.nice);
	set_number(J, "sys", (double)cpu->cpu_times.sys);
	set_number(J, "idle", (double)cpu->cpu_times.idle);
	set_number(J, "irq", (double)cpu->cpu_times.irq);
	js_setproperty(J, -2, "times");
}

static void native_cpus(js_State *J)
{
	uv_cpu_info_t *cpus;
	int count;
	js_newarray(J);
	if (uv_cpu_info(&cpus, &count) != 0)
		return; /* as Node: an empty list */
	if (js_try(J)) {
		uv_free_cpu_info(cpus, count);
		js_throw(J);
	}
	for (int i = 0; i < count; ++i) {
		push_cpu(J, &cpus[i]);
		js_setindex(J, -2, i);
	}
	js_endtry(J);
	uv_free_cpu_info(cpus, count);
}

static void native_userInfo(js_State *J)
{
	uv_passwd_t user;
	int code = uv_os_get_passwd(&user);
	if (code != 0)
		native_throw_uv(J, code, "uv_os_get_passwd", NULL, NULL);
	js_newobject(J);
	set_number(J, "uid", (double)(int)user.uid);
	set_number(J, "gid", (double)(int)user.gid);
	set_text(J, "username", user.username);
	set_text(J, "homedir", user.homedir);
	set_text(J, "shell", user.shell ? user.shell : "");
	uv_os_free_passwd(&user);
}

/* getPriority(pid): [0, priority] or [an error of libuv] */
static void native_getPriority(js_State *J)
{
	int priority = 0, code = uv_os_getpriority(js_toint32(J, 1), &priority);
	js_newarray(J);
	js_pushnumber(J, code);
	js_setindex(J, -2, 0);
	js_pushnumber(J, priority);
	js_setindex(J, -2, 1);
}

/* setPriority(pid, priority): 0 or an error of libuv */
static void native_setPriority(js_State *J)
{
	js_pushnumber(J, uv_os_setpriority(js_toint32(J, 1), js_toint32(J, 2)));
}

/* An address of an interface, for modules/os.js to complete. */
static void push_address(js_State *J, const uv_interface_address_t *at)
{
	const unsigned char *mac = (const unsigned char *)at->phys_addr;
	bool six = at->address.address4.sin_family == AF_INET6;
	char text[INET6_ADDRSTRLEN] = "", mask[INET6_ADDRSTRLEN] = "", hardware[18];
	if (six) {
		uv_ip6_name(&at->address.address6, text, sizeof text);
		uv_ip6_name(&at->netmask.netmask6, mask, sizeof mask);
	} else {
		uv_ip4_name(&at->address.address4, text, sizeof text);
		uv_ip4_name(&at->netmask.netmask4, mask, sizeof mask);
	}
	snprintf(hardware, sizeof hardware, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
	js_newobject(J);
	set_text(J, "name", at->name);
	set_text(J, "address", text);
	set_text(J, "netmask", mask);
	set_text(J, "family", six ? "IPv6" : "IPv4");
	set_text(J, "mac", hardware);
	js_pushboolean(J, at->is_internal);
	js_setproperty(J, -2, "internal");
	if (six)
		set_number(J, "scopeid", at->address.address6.sin6_scope_id);
}

/* addresses(): one object for each address of each interface */
static void native_addresses(js_State *J)
{
	uv_interface_address_t *addresses;
	int count, code = uv_interface_addresses(&addresses, &count);
	if (code != 0)
		native_throw_uv(J, code, "uv_interface_addresses", NULL, NULL);
	js_newarray(J);
	for (int i = 0; i < count; ++i) {
		push_address(J, &addresses[i]);
		js_setindex(J, -2, i);
	}
	uv_free_interface_addresses(addresses, count);
}

void native_os_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "system", native_system, 0);
	native_method(J, "homedir", native_homedir, 0);
	native_method(J, "memory", native_memory, 0);
	native_method(J, "uptime", native_uptime, 0);
	native_method(J, "loadavg", native_loadavg, 0);
	native_method(J, "cpus", native_cpus, 0);
	native_method(J, "userInfo", native_userInfo, 0);
	native_method(J, "addresses", native_addresses, 0);
	native_method(J, "constants", native_os_constants, 0);
	native_method(J, "getPriority", native_getPriority, 1);
	native_method(J, "setPriority", native_setPriority, 2);
}
