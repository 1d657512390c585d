// Mongoose 9: connect, schema, validation, save, find with sort and projection, update, populate, aggregate, over TCP.
'use strict';

require('./lib/blog')(require('mongoose9'));
// expect: connected 1
// expect: Ada ADA 2 false 24 saved
// expect: ValidationError age,name
// expect: Path `name` is required. Path `age` (-1) is less than minimum allowed value (0).
// expect: CastError _id
// expect: 37 null
// expect: [{"title":"Post 2","votes":20},{"title":"Post 5","votes":20},{"title":"Post 1","votes":10},{"title":"Post 4","votes":10}]
// expect: Post 2,Post 3
// expect: Bob Author
// expect: 15
// expect: 35,30
// expect: 4
// expect: disconnected 0
