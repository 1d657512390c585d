/* resolution.c -- which file does require('x') mean? Your piece of src/resolve.c.
 *
 * What that file has, and you may use:
 *
 *	static enum entry entry_at(const char *path);                NOTHING, A_FILE or A_FOLDER
 *	bool resolve_join(path_buffer out, const char *folder, const char *name, const char *suffix);
 *		writes folder/name and the suffix; false: that is too long
 *	static bool as_index(js_State *J, const char *folder, path_buffer out);
 *		index.js or index.json of the folder
 *	static bool package_main(js_State *J, const char *folder, path_buffer out);
 *		writes the path that `main` of the folder's package.json means; false: there is none
 *	static bool as_export(js_State *J, const char *modules, const char *id, const char *base, path_buffer out);
 *		the file that a package in the folder `modules` (a node_modules) exports under that id
 *
 * path_buffer is an array of PATH_MAX characters. `base` is the file that asks; it is only passed on.
 */

/* The file of that name; .js and .json may be left out. */
static bool as_file(js_State *J, const char *path, path_buffer out)
{
	(void)J;
	snprintf(out, PATH_MAX, "%s", path);
	return entry_at(out) == A_FILE;
}

/* What a folder stands for: the `main` of its package.json, or its index. */
static bool as_folder(js_State *J, const char *folder, path_buffer out)
{
	(void)J;
	return as_index(J, folder, out);
}

/* Looks for a package in the node_modules folders from `folder` upwards. */
static bool in_node_modules(js_State *J, const char *folder, const char *id, const char *base, path_buffer out)
{
	path_buffer modules, path;
	return resolve_join(modules, folder, "node_modules", "") && resolve_join(path, modules, id, "") &&
		(as_export(J, modules, id, base, out) || as_file(J, path, out) || as_folder(J, path, out));
}
