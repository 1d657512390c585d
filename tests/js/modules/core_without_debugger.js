// cluster, inspector and trace_events tell who asks that there are no workers, no debugger, no categories.
const cluster = require('cluster'), inspector = require('inspector');
console.log(cluster.isPrimary, cluster.isMaster, cluster.isWorker, cluster.workers, cluster.settings, cluster.worker);
cluster.disconnect(() => console.log('disconnected'));
console.log(inspector.url(), typeof inspector.console.log, require('trace_events').getEnabledCategories());
try { inspector.waitForDebugger(); } catch (error) { console.log(error.code, error.message); }
console.log(console.createTask('a').run(() => 4));
// expect: true true false {} {} undefined
// expect: undefined function undefined
// expect: ERR_INSPECTOR_NOT_ACTIVE Inspector is not active
// expect: 4
// expect: disconnected
