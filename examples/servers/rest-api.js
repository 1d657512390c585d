// A REST API for notes, kept in memory: create, read, list, change, delete; errors are JSON, too.
// Look for: a body arrives in pieces, so what needs it goes on in a callback of 'end'.
const http = require('http');

const notes = new Map();
let lastId = 0;

class HttpError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

function findNote(id) {
  if (!notes.has(Number(id))) throw new HttpError(404, `there is no note ${id}`);
  return notes.get(Number(id));
}

function checkText(body) {
  if (typeof body.text !== 'string' || !body.text) throw new HttpError(400, 'a note needs a text');
  return body.text;
}

const routes = {
  'GET /notes': () => [200, [...notes.values()]],
  'POST /notes': (id, body) => {
    const note = { id: ++lastId, text: checkText(body) };
    notes.set(note.id, note);
    return [201, note];
  },
  'GET /notes/:id': (id) => [200, findNote(id)],
  'PATCH /notes/:id': (id, body) => [200, Object.assign(findNote(id), { text: checkText(body) })],
  'DELETE /notes/:id': (id) => [notes.delete(findNote(id).id) && 204],
};

function answer(request, text) {
  const [, path, id] = /^(\/\w+)(?:\/(\w+))?$/.exec(request.url) || [];
  const route = routes[`${request.method} ${path}${id ? '/:id' : ''}`];
  if (!route) throw new HttpError(404, `nothing at ${request.method} ${request.url}`);
  try {
    return route(id, text ? JSON.parse(text) : {});
  } catch (error) {
    throw error instanceof SyntaxError ? new HttpError(400, 'that is not JSON') : error;
  }
}

const server = http.createServer(function onRequest(request, response) {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', function onData(piece) { text += piece; });
  request.on('end', function onEnd() {
    let status, value;
    try {
      [status, value] = answer(request, text);
    } catch (error) {
      [status, value] = [error.status || 500, { error: error.message }];
    }
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(value === undefined ? undefined : JSON.stringify(value));
  });
});

/* ---- a client ---- */

function call(method, path, body) {
  return new Promise(function (resolve, reject) {
    const request = http.request({ method, path, host: '127.0.0.1', port: server.address().port }, function onResponse(response) {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => { text += piece; });
      response.on('end', () => { console.log(method.padEnd(6), path.padEnd(9), response.statusCode, text); resolve(); });
    });
    request.on('error', reject);
    request.end(body);
  });
}

server.listen(0, '127.0.0.1', async function onListening() {
  await call('POST', '/notes', '{"text":"buy milk"}');
  await call('POST', '/notes', '{"text":"read chapter 4"}');
  await call('PATCH', '/notes/1', '{"text":"buy oat milk"}');
  await call('GET', '/notes');
  await call('DELETE', '/notes/1');
  await call('GET', '/notes/1');
  await call('POST', '/notes', '{"text":');
  await call('POST', '/notes', '{}');
  await call('PUT', '/notes');
  server.close();
  server.closeAllConnections();
});
