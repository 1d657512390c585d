/* Programs that make some files and require them, on a runtime with your resolution in it. */
#include "piece.h"

/* Makes files in a folder of its own; from() requires something as if it stood in one of them, and says what it got. */
#define FILES "const fs = require('fs'), path = require('path'); const { createRequire } = require('module');" \
	"const root = fs.mkdtempSync(path.join(require('os').tmpdir(), 'piece-'));" \
	"process.on('exit', () => fs.rmSync(root, { recursive: true, force: true }));" \
	"const files = (...names) => names.forEach((name) => { const file = path.join(root, name);" \
	"  fs.mkdirSync(path.dirname(file), { recursive: true });" \
	"  fs.writeFileSync(file, name.endsWith('.js') ? `module.exports = '${name}'` : `\"${name}\"`); });" \
	"const main = (folder, name) => { fs.mkdirSync(path.join(root, folder), { recursive: true });" \
	"  fs.writeFileSync(path.join(root, folder, 'package.json'), JSON.stringify({ main: name })); };" \
	"const from = (file, id) => { try { say(createRequire(path.join(root, file))(id)); }" \
	"  catch (error) { say(error.code ?? error.name); } };"

START_TEST(a_file_by_its_whole_name)
{
	piece_says("a name that is complete", FILES "files('menu.js', 'notes.txt.js', 'notes.txt');"
		"from('x', './menu.js'); from('x', './notes.txt.js'); from('x', './nowhere.js');",
		"menu.js notes.txt.js MODULE_NOT_FOUND");
}
END_TEST

START_TEST(a_file_without_its_ending)
{
	piece_says("first .js, then .json", FILES "files('menu.js', 'menu.json', 'prices.json');"
		"from('x', './menu'); from('x', './prices');", "menu.js prices.json");
}
END_TEST

START_TEST(a_file_and_a_folder_of_one_name)
{
	piece_says("a folder is no file, but a file beside it is found first", FILES
		"files('menu/index.js', 'menu.js', 'wine/index.js'); from('x', './menu'); from('x', './menu/'); from('x', './wine');",
		"menu.js menu/index.js wine/index.js");
}
END_TEST

START_TEST(a_folder_with_a_main)
{
	piece_says("package.json names the file", FILES "main('soup', 'lib/tomato'); files('soup/lib/tomato.js', 'soup/index.js');"
		"from('x', './soup');", "soup/lib/tomato.js");
}
END_TEST

START_TEST(a_main_that_is_a_folder)
{
	piece_says("main may be a folder, too", FILES "main('soup', './lib'); files('soup/lib/index.js', 'soup/index.js');"
		"from('x', './soup');", "soup/lib/index.js");
}
END_TEST

START_TEST(a_main_that_is_not_there)
{
	piece_says("then it is the index, as if there were no main", FILES "main('soup', 'gone.js'); files('soup/index.js');"
		"main('salad', 'gone.js'); from('x', './soup'); from('x', './salad');", "soup/index.js MODULE_NOT_FOUND");
}
END_TEST

START_TEST(a_package)
{
	piece_says("a bare name is looked for in node_modules", FILES "files('node_modules/salt/index.js', 'salt.js');"
		"from('x', 'salt'); from('x', 'sugar');", "node_modules/salt/index.js MODULE_NOT_FOUND");
}
END_TEST

START_TEST(a_file_in_node_modules)
{
	piece_says("a file will do, and a file inside a package", FILES
		"files('node_modules/salt.js', 'node_modules/herbs/lib/basil.js'); from('x', 'salt'); from('x', 'herbs/lib/basil');",
		"node_modules/salt.js node_modules/herbs/lib/basil.js");
}
END_TEST

START_TEST(a_package_further_up)
{
	piece_says("the next node_modules above", FILES "files('node_modules/salt/index.js', 'a/b/c/x.js');"
		"from('a/b/c/x.js', 'salt');", "node_modules/salt/index.js");
}
END_TEST

START_TEST(the_nearest_one_counts)
{
	piece_says("each asks from where it stands", FILES "files('node_modules/salt/index.js', 'a/node_modules/salt/index.js', 'a/b/x.js');"
		"from('a/b/x.js', 'salt'); from('x.js', 'salt');", "a/node_modules/salt/index.js node_modules/salt/index.js");
}
END_TEST

START_TEST(a_package_asks_for_its_neighbour)
{
	piece_says("node_modules has no node_modules of its own", FILES
		"files('node_modules/salt/index.js', 'node_modules/pepper/index.js', 'node_modules/node_modules/pepper/index.js');"
		"from('node_modules/salt/index.js', 'pepper');", "node_modules/pepper/index.js");
}
END_TEST

START_TEST(a_name_that_is_much_too_long)
{
	piece_says("what does not fit is not found", FILES "from('x', './' + 'a'.repeat(2040)); from('x', 'b'.repeat(2040));"
		"from('c/'.repeat(1000) + 'x', './' + 'd/'.repeat(1010));", "MODULE_NOT_FOUND MODULE_NOT_FOUND MODULE_NOT_FOUND");
}
END_TEST

void piece_tests(Suite *suite)
{
	piece_test(suite, a_file_by_its_whole_name);
	piece_test(suite, a_file_without_its_ending);
	piece_test(suite, a_file_and_a_folder_of_one_name);
	piece_test(suite, a_folder_with_a_main);
	piece_test(suite, a_main_that_is_a_folder);
	piece_test(suite, a_main_that_is_not_there);
	piece_test(suite, a_package);
	piece_test(suite, a_file_in_node_modules);
	piece_test(suite, a_package_further_up);
	piece_test(suite, the_nearest_one_counts);
	piece_test(suite, a_package_asks_for_its_neighbour);
	piece_test(suite, a_name_that_is_much_too_long);
}
