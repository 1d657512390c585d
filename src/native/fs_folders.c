/* fs_folders.c -- readdir, mkdir, and folders that are open: what runs on a pool thread, or at once.
 *
 * HOW   readdir reads the folder in one call; an open folder (opendir) is read by the portion.
 * NODE  a recursive mkdir is one trip here, where Node makes one for each folder.
 * READ  after fs_files.c, before fs_results.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "fs.h"

#include <stdlib.h>
#include <string.h>

void fs_note_entry(struct fs_request *r, const uv_dirent_t *entry)
{
	if ((r->count & (r->count + 1)) == 0) { /* 0, 1, 3, 7, ...: it is full */
		r->entries = realloc(r->entries, 2 * (r->count + 1) * sizeof *r->entries);
		CHECK(r->entries != NULL);
	}
	r->entries[r->count] = (struct fs_entry){ strdup(entry->name), entry->type };
	CHECK(r->entries[r->count].name != NULL);
	++r->count;
}

int fs_perform_readdir(struct fs_request *r)
{
	uv_fs_t req;
	uv_dirent_t entry;
	int n = uv_fs_scandir(NULL, &req, r->path, 0, NULL);
	while (n > 0 && uv_fs_scandir_next(&req, &entry) != UV_EOF)
		fs_note_entry(r, &entry);
	return fs_finish(&req, n < 0 ? n : 0);
}

/* ---- mkdir ---- */

static int make_folder(struct fs_request *r, const char *path)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_mkdir(NULL, &req, path, r->mode, NULL));
}

static bool is_folder(const char *path)
{
	uv_fs_t req;
	int error = fs_finish(&req, uv_fs_stat(NULL, &req, path, NULL));
	return error == 0 && (req.statbuf.st_mode & S_IFMT) == S_IFDIR;
}

/* Makes each folder on the way; r->name becomes the first that was not there. */
static int make_folders(struct fs_request *r)
{
	char *path = strdup(r->path);
	CHECK(path != NULL);
	int error = 0;
	for (size_t i = 1; error == 0 && path[i - 1]; ++i) {
		char c = path[i];
		if (c != '/' && c != 0)
			continue;
		path[i] = 0;
		error = make_folder(r, path);
		if (error == 0 && !r->name) {
			r->name = strdup(path);
			CHECK(r->name != NULL);
		} else if (error == UV_EEXIST) {
			error = is_folder(path) ? 0 : c ? UV_ENOTDIR : UV_EEXIST;
		}
		path[i] = c;
	}
	free(path);
	return error;
}

int fs_perform_mkdir(struct fs_request *r)
{
	return r->flags & FS_RECURSIVE ? make_folders(r) : make_folder(r, r->path);
}

/* ---- open folders ---- */

int fs_perform_opendir(struct fs_request *r)
{
	uv_fs_t req;
	int error = uv_fs_opendir(NULL, &req, r->path, NULL);
	if (error == 0) {
		r->dir = calloc(1, sizeof *r->dir);
		CHECK(r->dir != NULL);
		r->dir->dir = req.ptr;
	}
	return fs_finish(&req, error);
}

/* Reads up to r->flags entries; none: that is the end. */
int fs_perform_read_dir(struct fs_request *r)
{
	uv_fs_t req;
	if (!r->dir->dir)
		return UV_EBADF;
	size_t most = r->flags > 0 && r->flags < 4096 ? (size_t)r->flags : 4096;
	uv_dirent_t *entries = calloc(most, sizeof *entries);
	CHECK(entries != NULL);
	r->dir->dir->dirents = entries;
	r->dir->dir->nentries = most;
	int n = uv_fs_readdir(NULL, &req, r->dir->dir, NULL);
	for (int i = 0; i < n; ++i)
		fs_note_entry(r, &entries[i]);
	uv_fs_req_cleanup(&req);
	free(entries);
	return n < 0 ? n : 0;
}

int fs_perform_close_dir(struct fs_request *r)
{
	uv_fs_t req;
	if (!r->dir->dir)
		return UV_EBADF;
	int error = fs_finish(&req, uv_fs_closedir(NULL, &req, r->dir->dir, NULL));
	r->dir->dir = NULL;
	return error;
}
