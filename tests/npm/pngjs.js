// PNG files, written and read as streams and at once; the package reaches into zlib's streams for that.
const { PNG } = require('pngjs');
const image = new PNG({ width: 40, height: 30 });
for (let i = 0; i < image.data.length; ++i) image.data[i] = (i * 7) & 255;
const chunks = [];
image.pack().on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const file = Buffer.concat(chunks);
  new PNG().parse(file, (error, back) => {
    console.log(error, back.width, back.height, back.data.equals(image.data));
    const sync = PNG.sync.read(file);
    console.log(sync.width, sync.data.equals(image.data), PNG.sync.read(PNG.sync.write(sync)).data.equals(image.data));
    try {
      PNG.sync.read(file.subarray(0, 200));
    } catch (failed) {
      console.log(failed.message);
    }
  });
});
// expect: null 40 30 true
// expect: 40 true true
// expect: There are some read requests waitng on finished stream
