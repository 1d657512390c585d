const Handlebars = require('handlebars');

Handlebars.registerHelper('loud', (text) => String(text).toUpperCase());
Handlebars.registerHelper('link', function (url, options) {
  return new Handlebars.SafeString(`<a href="${Handlebars.escapeExpression(url)}">${options.fn(this)}</a>`);
});
Handlebars.registerHelper('times', (n, block) => Array.from({ length: n }, (_, i) => block.fn({ i })).join(''));
Handlebars.registerPartial('item', '<li>{{@index}}{{#if @last}} (last){{/if}}: {{name}} {{suffix}}</li>\n');
const template = Handlebars.compile(`<h1>{{loud title}} {{title}} {{{title}}}</h1>
{{#each items}}
  {{> item suffix="!"}}
{{else}}
  nothing
{{/each}}
{{#link "/x?a=1&b=2"}}to {{user.name}}{{/link}} {{#unless missing}}none{{/unless}}{{! a comment }}
{{#with user}}{{name}}/{{../title}}{{/with}} {{#times 3}}{{i}},{{/times}}{{lookup items.[0] "name"}}.`);

console.log(template({ title: 'a <b>', items: [{ name: 'one' }, { name: 'two' }], user: { name: "O'Neil" } }));
console.log(template({ title: 't', items: [], user: {} }));
Handlebars.registerPartial('layout', '[{{> @partial-block}}]');
console.log(Handlebars.compile('{{#> layout}}inner {{x}}{{/layout}}')({ x: 1 }));
try {
  Handlebars.compile('{{#if x}}')({});
} catch (error) {
  console.log(error.message.split('\n')[0]);
}
console.log(Handlebars.precompile('{{a}}').includes('"compiler"'), Handlebars.VERSION);
// expect: <h1>A &lt;B&gt; a &lt;b&gt; a <b></h1>
// expect:   <li>0: one !</li>
// expect:   <li>1 (last): two !</li>
// expect: <a href="/x?a&#x3D;1&amp;b&#x3D;2">to O&#x27;Neil</a> none
// expect: O&#x27;Neil/a &lt;b&gt; 0,1,2,one.
// expect: <h1>T t t</h1>
// expect:   nothing
// expect: <a href="/x?a&#x3D;1&amp;b&#x3D;2">to </a> none
// expect: /t 0,1,2,.
// expect: [inner 1]
// expect: Parse error on line 1:
// expect: true 4.7.10
