// through: its own tests, but for index.js, which needs stream-spec.
for (const name of ['async', 'auto-destroy', 'buffering', 'end']) require(`through/test/${name}.js`);
// expect: TAP version 13
// expect: # simple async example
// expect: pushing data 1
// expect: pushing data second time 1
// expect: pushing data 2
// expect: pushing data second time 2
// expect: pushing data 3
// expect: pushing data second time 3
// expect: pushing data 4
// expect: pushing data second time 4
// expect: pushing data 5
// expect: pushing data second time 5
// expect: ok 1 should be deeply equivalent
// expect: # end before close
// expect: ok 2 should be truthy
// expect: ok 3 should be truthy
// expect: ok 4 should be falsy
// expect: ok 5 should be truthy
// expect: ok 6 should be truthy
// expect: # buffering
// expect: ok 7 should be deeply equivalent
// expect: ok 8 should be deeply equivalent
// expect: ok 9 should be deeply equivalent
// expect: ok 10 should be truthy
// expect: ok 11 should be truthy
// expect: # buffering has data in queue, when ends
// expect: ok 12 no data written yet, still paused
// expect: ok 13 end not emitted yet, still paused
// expect: ok 14 resumed, all data should be delivered
// expect: ok 15 end should be emitted once all data was delivered
// expect: # end before close
// expect: ok 16 should be truthy
// expect: ok 17 should be truthy
// expect: ok 18 should be truthy
// expect: ok 19 should be truthy
// expect: # end only once
// expect: ok 20 should be strictly equal
// expect:
// expect: 1..20
// expect: # tests 20
// expect: # pass  20
// expect:
// expect: # ok
// expect:
