console.log(`it's \`\${x}\` \\ \u{1F600} "q" \x41`);
// expect: it's `${x}` \ 😀 "q" A
