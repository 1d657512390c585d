// process.stdin line by line and, in raw mode, key by key; process.stdout's size, and what moves the cursor.
'use strict';
const { stdin, stdout } = process;
console.log(String([stdin.isTTY, stdin.isRaw, stdin.fd, stdin.constructor.name]));
console.log(String([stdout.isTTY, stdout.fd, stdout._type, stdout.constructor.name]));
console.log(String([stdout.columns, stdout.rows, stdout.getWindowSize().length, stdout.hasColors()]));
stdout.on('resize', () => console.log(`resized ${stdout.columns} ${stdout.rows}`));
stdout.cursorTo(0);
stdout.clearLine(0);
stdout.moveCursor(1, -1);
stdout.clearScreenDown(() => console.log('cleared'));
stdin.setEncoding('utf8');
stdin.on('data', (text) => {
  console.log(JSON.stringify(text));
  if (text === 'raw\n') console.log(String(stdin.setRawMode(true).isRaw));
  if (text !== 'q') return;
  stdin.setRawMode(false);
  stdin.pause();
  console.log('bye');
});
// wait: cleared
// send: hello\n
// wait: "hello
// size: 30 100
// wait: resized
// send: raw\n
// wait: true
// send: \x03
// wait: u0003
// send: q
// expect: true,false,0,ReadStream
// expect: true,1,tty,WriteStream
// expect: 80,24,2,true
// expect: \e[1G\e[2K\e[1C\e[1A\e[0Jcleared
// expect: hello
// expect: "hello\n"
// expect: resized 100 30
// expect: raw
// expect: "raw\n"
// expect: true
// expect: "\u0003"
// expect: "q"
// expect: bye
