try { require('path').join(5); } catch (e) { console.log(e.stack.split('\n')[0], '/', String(e), '/', e.name, Object.keys(e)); }

// expect: TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received type number (5) / TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received type number (5) / TypeError [ 'code' ]
