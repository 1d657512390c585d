/* Puts .js on a name that has it already. */
/* fails with: a name that is complete */

static bool as_file(js_State *J, const char *path, path_buffer out)
{
	(void)J;
	static const char *const suffixes[] = { ".js", ".json" };
	for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; ++i)
		if (snprintf(out, PATH_MAX, "%s%s", path, suffixes[i]) < PATH_MAX && entry_at(out) == A_FILE)
			return true;
	return false;
}

static bool as_folder(js_State *J, const char *folder, path_buffer out)
{
	path_buffer main_path;
	if (entry_at(folder) != A_FOLDER)
		return false;
	if (package_main(J, folder, main_path) && (as_file(J, main_path, out) || as_index(J, main_path, out)))
		return true;
	return as_index(J, folder, out);
}

static bool in_node_modules(js_State *J, const char *folder, const char *id, const char *base, path_buffer out)
{
	path_buffer up, modules, path;
	snprintf(up, sizeof up, "%s", folder);
	for (;;) {
		const char *name = strrchr(up, '/');
		bool inside = name && !strcmp(name, "/node_modules");
		if (!inside && resolve_join(modules, up, "node_modules", "") && resolve_join(path, modules, id, "") &&
		    (as_export(J, modules, id, base, out) || as_file(J, path, out) || as_folder(J, path, out)))
			return true;
		char *slash = strrchr(up, '/');
		if (!slash || !up[1])
			return false;
		slash[slash == up ? 1 : 0] = '\0';
	}
}
