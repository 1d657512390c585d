/* blog.js -- the blog of a Mongoose tutorial: authors and posts, saved, found, changed, joined, counted.
 *
 * The same for every version from 4 on; what it prints is in the programs that run it.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const mongo = require('./mongo');

function schemas(mongoose) {
  const { Schema } = mongoose;
  const author = new Schema({ name: { type: String, required: true }, age: { type: Number, min: 0 }, tags: [String], born: Date });
  author.virtual('shout').get(function () { return this.name.toUpperCase(); });
  author.methods.older = function () { this.age += 1; return this.save(); };
  author.statics.byName = function (name) { return this.findOne({ name }); };
  author.pre('save', function (next) {
    this.tags.push('saved');
    if (typeof next === 'function') next();
  });
  const post = new Schema({ title: String, author: { type: Schema.Types.ObjectId, ref: 'Author' }, votes: { type: Number, default: 0 } });
  return { Author: mongoose.model('Author', author), Post: mongoose.model('Post', post) };
}

async function write(Author, Post) {
  const ada = await new Author({ name: 'Ada', age: 36, tags: ['maths'], born: new Date(0) }).save();
  const bob = await Author.create({ name: 'Bob', age: 20 });
  console.log(ada.name, ada.shout, ada.tags.length, ada.isNew, String(ada._id).length, bob.tags.join());
  await ada.older();
  for (let i = 1; i <= 5; i++) await Post.create({ title: `Post ${i}`, author: i % 2 ? ada._id : bob._id, votes: i * 10 % 30 });
}

async function refuse(Author, Post) {
  const wrong = await new Author({ age: -1 }).save().catch((error) => error);
  console.log(wrong.name, Object.keys(wrong.errors).sort().join());
  console.log(wrong.errors.name.message, wrong.errors.age.message);
  const nonsense = await Post.findById('nonsense').catch((error) => error);
  console.log(nonsense.name, nonsense.path);
}

async function read(Author, Post) {
  console.log((await Author.byName('Ada')).age, await Author.findOne({ name: 'Nobody' }));
  const voted = await Post.find({ votes: { $gt: 0 } }).sort({ votes: -1, title: 1 }).select('title votes -_id').lean();
  console.log(JSON.stringify(voted));
  console.log((await Post.find().sort('title').skip(1).limit(2)).map((post) => post.title).join());
  const joined = await Post.findOne({ title: 'Post 2' }).populate('author');
  console.log(joined.author.name, joined.author.constructor.modelName);
}

async function change(Post) {
  await (Post.updateOne || Post.update).call(Post, { title: 'Post 1' }, { $set: { title: 'Post one' }, $inc: { votes: 5 } });
  console.log((await Post.findOne({ title: 'Post one' })).votes);
  const totals = await Post.aggregate([{ $group: { _id: '$author', total: { $sum: '$votes' } } }, { $sort: { total: -1 } }]);
  console.log(totals.map((group) => group.total).join());
  await (Post.deleteOne || Post.remove).call(Post, { title: 'Post 5' });
  console.log(await (Post.countDocuments || Post.count).call(Post));
}

/** @param {object} mongoose @param {object} [options] of connect() */
module.exports = async function blog(mongoose, options) {
  const { uri, stop } = await mongo.start();
  mongoose.Promise = Promise;
  const { Author, Post } = schemas(mongoose);
  await mongoose.connect(uri, options);
  console.log('connected', mongoose.connection.readyState);
  await Author.deleteMany({});
  await Post.deleteMany({});
  await write(Author, Post);
  await refuse(Author, Post);
  await read(Author, Post);
  await change(Post);
  await mongoose.disconnect();
  console.log('disconnected', mongoose.connection.readyState);
  stop();
};
