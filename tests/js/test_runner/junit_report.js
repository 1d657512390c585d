// Suites, cases, failures and comments as XML. (orrery only: Node needs the option.)
// args: --test-reporter=junit
const write = process.stdout.write;
process.stdout.write = (text, ...rest) => write.call(process.stdout, String(text).replace(/time="[\d.]+"/g, 'time="N"')
  .replace(/hostname="[^"]*"/g, 'hostname="H"').replace(/duration_ms [\d.]+/, 'duration_ms N').replace(/\n +at .*/g, ''), ...rest);
const { test, describe, it } = require('node:test');
test('passes <&"> \' name', () => {});
test('fails', () => { throw 'a & b'; });
test('skipped', { skip: 'why "so"' }, () => {});
test('to do', { todo: true }, () => {});
describe('suite', () => {
  it('inside', () => {});
  describe('deeper', () => { it('deepest', () => {}); });
});
test('parent', async (t) => {
  t.diagnostic('one -- two');
  await t.test('child', () => {});
});
// exit: 1
// expect: <?xml version="1.0" encoding="utf-8"?>
// expect: <testsuites>
// expect: 	<testcase name="passes &lt;&amp;&amp;quot;> ' name" time="N" classname="test"/>
// expect: 	<testcase name="fails" time="N" classname="test" failure="a &amp; b">
// expect: 		<failure type="testCodeFailure" message="a &amp; b">
// expect: [Error [ERR_TEST_FAILURE]: a &amp; b] { code: 'ERR_TEST_FAILURE', failureType: 'testCodeFailure', cause: 'a &amp; b' }
// expect: 		</failure>
// expect: 	</testcase>
// expect: 	<testcase name="skipped" time="N" classname="test">
// expect: 		<skipped type="skipped" message="why &amp;quot;so&amp;quot;"/>
// expect: 	</testcase>
// expect: 	<testcase name="to do" time="N" classname="test">
// expect: 		<skipped type="todo" message="true"/>
// expect: 	</testcase>
// expect: 	<testsuite name="suite" time="N" disabled="0" errors="0" tests="2" failures="0" skipped="0" hostname="H">
// expect: 		<testcase name="inside" time="N" classname="test"/>
// expect: 		<testsuite name="deeper" time="N" disabled="0" errors="0" tests="1" failures="0" skipped="0" hostname="H">
// expect: 			<testcase name="deepest" time="N" classname="test"/>
// expect: 		</testsuite>
// expect: 	</testsuite>
// expect: 	<testsuite name="parent" time="N" disabled="0" errors="0" tests="1" failures="0" skipped="0" hostname="H">
// expect: 		<testcase name="child" time="N" classname="test"/>
// expect: 	</testsuite>
// expect: 	<!-- one &#45;&#45; two -->
// expect: 	<!-- tests 8 -->
// expect: 	<!-- suites 2 -->
// expect: 	<!-- pass 5 -->
// expect: 	<!-- fail 1 -->
// expect: 	<!-- cancelled 0 -->
// expect: 	<!-- skipped 1 -->
// expect: 	<!-- todo 1 -->
// expect: 	<!-- duration_ms N -->
// expect: </testsuites>
