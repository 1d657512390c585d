import { Marked, marked } from 'marked';

const page = `# A *page* of Markdown

Some **bold**, _italic_, \`code\` and ~~struck~~ text with a [link](https://example.org "title"),
an ![image](a.png) and an <https://auto.link>. Line  \nbreak & entity < here.

> A quote
> - with a list

1. one
2. two
   - nested [x](y)
   - [ ] task
   - [x] done

\`\`\`js
const x = 1 < 2;
\`\`\`

| left | right |
|:-----|------:|
| a    |     1 |

Setext
------

[ref]: https://example.org/ref
See [the reference][ref]. Raw <b>html</b>.

* * *
`;
console.log(marked.parse(page));
const custom = new Marked({ gfm: true, renderer: { heading({ tokens, depth }) { return `<h${depth} id="h">${this.parser.parseInline(tokens)}</h${depth}>`; } } });
console.log(custom.parseInline('*inline* `x`'), custom.parse('## Title'));
console.log(marked.lexer('- a\n- b').map((token) => [token.type, token.items.length]));
console.log(await marked.parse('async', { async: true }));
// expect: <h1>A <em>page</em> of Markdown</h1>
// expect: <p>Some <strong>bold</strong>, <em>italic</em>, <code>code</code> and <del>struck</del> text with a <a href="https://example.org" title="title">link</a>,
// expect: an <img src="a.png" alt="image"> and an <a href="https://auto.link">https://auto.link</a>. Line<br>break &amp; entity &lt; here.</p>
// expect: <blockquote>
// expect: <p>A quote</p>
// expect: <ul>
// expect: <li>with a list</li>
// expect: </ul>
// expect: </blockquote>
// expect: <ol>
// expect: <li>one</li>
// expect: <li>two<ul>
// expect: <li>nested <a href="y">x</a></li>
// expect: <li><input disabled="" type="checkbox"> task</li>
// expect: <li><input checked="" disabled="" type="checkbox"> done</li>
// expect: </ul>
// expect: </li>
// expect: </ol>
// expect: <pre><code class="language-js">const x = 1 &lt; 2;
// expect: </code></pre>
// expect: <table>
// expect: <thead>
// expect: <tr>
// expect: <th align="left">left</th>
// expect: <th align="right">right</th>
// expect: </tr>
// expect: </thead>
// expect: <tbody><tr>
// expect: <td align="left">a</td>
// expect: <td align="right">1</td>
// expect: </tr>
// expect: </tbody></table>
// expect: <h2>Setext</h2>
// expect: <p>See <a href="https://example.org/ref">the reference</a>. Raw <b>html</b>.</p>
// expect: <hr>
// expect:
// expect: <em>inline</em> <code>x</code> <h2 id="h">Title</h2>
// expect: [ [ 'list', 2 ] ]
// expect: <p>async</p>
// expect:
