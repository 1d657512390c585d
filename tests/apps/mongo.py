#!/usr/bin/python3
"""mongo.py -- a MongoDB for tests: it prints its port and answers until standard input ends.

HOW   mockupdb speaks MongoDB's protocol on loopback, mongomock keeps the documents in memory; here each command of the
      one is put into a call of the other. Both are Debian's, and so is the python that has them.
NOT   transactions, indexes, users, cursors that go on: every answer is one batch.

SPDX-License-Identifier: ISC
"""
import sys
import traceback

import bson
import mongomock
from mockupdb import Command, MockupDB, OpMsg, OpQuery
from pymongo import ReturnDocument

MORE_TO_COME = 2
DATABASES = mongomock.MongoClient()
HELLO = {'ok': 1, 'ismaster': True, 'isWritablePrimary': True, 'helloOk': True, 'readOnly': False,
         'minWireVersion': 0, 'maxWireVersion': 13, 'maxBsonObjectSize': 1 << 24,
         'maxMessageSizeBytes': 48000000, 'maxWriteBatchSize': 100000, 'logicalSessionTimeoutMinutes': 30}


def batch(namespace, documents):
    return {'ok': 1, 'cursor': {'id': bson.int64.Int64(0), 'ns': namespace, 'firstBatch': list(documents)}}


def find(collection, command):
    cursor = collection.find(command.get('filter') or {}, command.get('projection') or None)
    if command.get('sort'):
        cursor = cursor.sort(list(command['sort'].items()))
    if command.get('skip'):
        cursor = cursor.skip(int(command['skip']))
    if command.get('limit'):
        cursor = cursor.limit(abs(int(command['limit'])))
    return cursor


def insert(collection, command):
    errors = []
    for index, document in enumerate(command['documents']):
        try:
            collection.insert_one(dict(document))
        except mongomock.DuplicateKeyError as error:
            errors.append({'index': index, 'code': 11000, 'errmsg': str(error)})
    answer = {'ok': 1, 'n': len(command['documents']) - len(errors)}
    return {**answer, 'writeErrors': errors} if errors else answer


def update(collection, command):
    found = changed = 0
    for one in command['updates']:
        change = dict(one['u'])
        if '$pushAll' in change:  # mongoose 4 sends it; servers from 3.6 on don't know it
            change['$push'] = {key: {'$each': value} for key, value in change.pop('$pushAll').items()}
        partly = next(iter(change), '').startswith('$')
        method = (collection.update_many if one.get('multi') else collection.update_one) if partly \
            else collection.replace_one
        result = method(one['q'] or {}, change, upsert=bool(one.get('upsert')))
        found += result.matched_count
        changed += result.modified_count or 0
    return {'ok': 1, 'n': found, 'nModified': changed}


def delete(collection, command):
    gone = 0
    for one in command['deletes']:
        method = collection.delete_one if one.get('limit') == 1 else collection.delete_many
        gone += method(one['q'] or {}).deleted_count
    return {'ok': 1, 'n': gone}


def find_and_modify(collection, command):
    wanted = command.get('query') or {}
    if command.get('remove'):
        document = collection.find_one_and_delete(wanted)
    else:
        which = ReturnDocument.AFTER if command.get('new') else ReturnDocument.BEFORE
        document = collection.find_one_and_update(wanted, command['update'], upsert=bool(command.get('upsert')),
                                                  return_document=which)
    return {'ok': 1, 'value': document, 'lastErrorObject': {'n': int(document is not None)}}


def execute(database, command):
    verb = next(iter(command))
    name = verb.lower()
    if name in ('ismaster', 'hello'):
        return HELLO
    if name in ('ping', 'endsessions', 'createindexes', 'killcursors', 'create', 'getlasterror'):
        return {'ok': 1, 'n': 0}
    if name == 'buildinfo':
        return {'ok': 1, 'version': '4.4.0', 'versionArray': [4, 4, 0, 0]}
    if not isinstance(command[verb], str):
        return {'ok': 0, 'code': 59, 'errmsg': f'no such command: {verb}'}
    namespace, collection = f'{database}.{command[verb]}', DATABASES[database][command[verb]]
    if name == 'find':
        return batch(namespace, find(collection, command))
    if name == 'aggregate':
        return batch(namespace, collection.aggregate(command['pipeline']))
    if name == 'listindexes':
        return batch(namespace, [{'v': 2, 'key': {'_id': 1}, 'name': '_id_'}])
    if name == 'count':
        return {'ok': 1, 'n': collection.count_documents(command.get('query') or {})}
    methods = {'insert': insert, 'update': update, 'delete': delete, 'findandmodify': find_and_modify}
    if name in methods:
        return methods[name](collection, command)
    return {'ok': 0, 'code': 59, 'errmsg': f'no such command: {verb}'}


def answer(request):
    """Old drivers send queries, newer ones messages; the end of a session wants no reply."""
    if not isinstance(request, (OpMsg, Command, OpQuery)):
        return None
    document = dict(request.doc)
    database = document.get('$db') or request.namespace.split('.')[0]
    try:
        reply = execute(database, document.get('$query', document))
    except Exception as error:  # the client is told, and so is whoever reads the log
        traceback.print_exc()
        reply = {'ok': 0, 'code': 1, 'errmsg': repr(error)}
    if not (isinstance(request, OpMsg) and (request.flags or 0) & MORE_TO_COME):
        request.reply(reply)
    return True


def main():
    server = MockupDB()
    server.autoresponds(answer)
    server.run()
    print(server.port, flush=True)
    sys.stdin.read()
    server.stop()


main()
