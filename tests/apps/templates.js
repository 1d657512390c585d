// Templates: ejs, handlebars, nunjucks.
'use strict';

const ejs = require('ejs');
const handlebars = require('handlebars');
const nunjucks = require('nunjucks');

const data = { title: 'A & B', items: [{ name: 'x', n: 1 }, { name: 'y', n: 2 }], none: [] };
console.log(ejs.render('<h1><%= title %></h1><% for (const i of items) { %><li><%= i.name %>=<%- i.n %></li><% } %>', data));
ejs.render('<%= await later() %>', { later: async () => 'later' }, { async: true }).then((text) => console.log(text));
try {
  ejs.render('a\n<% missing() %>', {});
} catch (error) {
  console.log(error.name, error.message.includes('missing is not defined'), error.message.includes('>> 2|'));
}
handlebars.registerHelper('twice', (n) => n * 2);
handlebars.registerPartial('row', '<li>{{name}}:{{twice n}}</li>');
console.log(handlebars.compile('<h1>{{title}}</h1>{{#each items}}{{> row}}{{/each}}{{#if none}}some{{else}}none{{/if}}')(data));
const env = new nunjucks.Environment();
env.addFilter('shout', (text) => text.toUpperCase() + '!');
console.log(env.renderString('{% macro b(t) %}<b>{{ t }}</b>{% endmacro %}{{ title | shout }} {% for i in items %}{{ loop.index }}{{ b(i.name) }}{% else %}no{% endfor %}', data));
console.log(env.renderString('{% set x = 3 %}{% if x > 2 and items | length == 2 %}yes{% endif %} {{ "a,b" | replace(",", "-") }} {{ items | join(" ", "name") }}', data));
// expect: <h1>A &amp; B</h1><li>x=1</li><li>y=2</li>
// expect: ReferenceError true true
// expect: <h1>A &amp; B</h1><li>x:2</li><li>y:4</li>none
// expect: A &amp; B! 1<b>x</b>2<b>y</b>
// expect: yes a-b x y
// expect: later
