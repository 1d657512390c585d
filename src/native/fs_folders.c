/* fs_folders.c -- readdir, mkdir, and folders that are open: what runs on a pool thread, or at once.
 *
 * HOW   readdir reads the folder in one call; an open folder (opendir) is read by the portion.
 *       A recursive mkdir makes a trip for each folder, as Node's does.
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

static int make_folder(struct fs_request *r)
{
	uv_fs_t req;
	return fs_finish(&req, uv_fs_mkdir(NULL, &req, r->path, r->mode, NULL));
}

/* Only the first `length` bytes of the path. A folder that is made is noted if it is the first. */
static int make_prefix(struct fs_request *r)
{
	char cut = r->path[r->length];
	r->path[r->length] = 0;
	int error = make_folder(r);
	if (error == 0 && !r->name) {
		r->name = strdup(r->path);
		CHECK(r->name != NULL);
	}
	r->path[r->length] = cut;
	return error;
}

/* 0 if that prefix is a folder, or else what is wrong. */
static int look_at_prefix(struct fs_request *r, int error)
{
	uv_fs_t req;
	char cut = r->path[r->length];
	r->path[r->length] = 0;
	int missing = fs_finish(&req, uv_fs_stat(NULL, &req, r->path, NULL));
	r->path[r->length] = cut;
	if (missing || (req.statbuf.st_mode & S_IFMT) == S_IFDIR)
		return missing;
	return error == UV_EEXIST && cut ? UV_ENOTDIR : error;
}

/* The end of the name behind, before that prefix; 0: there is none. */
static size_t end_of_child(const char *path, size_t end)
{
	end += strspn(path + end, "/");
	size_t name = strcspn(path + end, "/");
	return name ? end + name : 0;
}

static size_t end_of_parent(const char *path, size_t end)
{
	while (end > 0 && path[end - 1] != '/')
		--end;
	while (end > 1 && path[end - 1] == '/')
		--end;
	return end;
}

static int go_on(struct fs_request *r, size_t length)
{
	r->length = length;
	r->work.next = "mkdir";
	return 0;
}

/* Up the path, until something can be made or is there (step 0); then down, making the rest (step 1). Each is a trip. */
static int make_folders(struct fs_request *r)
{
	if (r->length == 0) { /* the first trip: all of it */
		size_t end = strlen(r->path);
		while (end > 1 && r->path[end - 1] == '/')
			--end;
		r->length = end;
	}
	int error = make_prefix(r);
	size_t parent = end_of_parent(r->path, r->length);
	if (error == UV_ENOENT && r->step == 0 && parent > 0)
		return go_on(r, parent);
	if (error && error != UV_ENOENT && error != UV_EACCES && error != UV_EPERM && error != UV_ENOTDIR)
		error = look_at_prefix(r, error);
	if (error)
		return error;
	r->step = 1;
	size_t child = end_of_child(r->path, r->length);
	return child ? go_on(r, child) : 0;
}

int fs_perform_mkdir(struct fs_request *r)
{
	return r->flags & FS_RECURSIVE ? make_folders(r) : make_folder(r);
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
