const show = (n, options) => console.log(n.toLocaleString('en-US', options));
show(1234567.891);        // expect: 1,234,567.891
show(0.00051);            // expect: 0.001
show(1.0005);             // expect: 1.001
show(999.9996);           // expect: 1,000
show(-1234.5);            // expect: -1,234.5
show(1e21);               // expect: 1,000,000,000,000,000,000,000
show(-0);                 // expect: -0
show(NaN);                // expect: NaN
show(-Infinity);          // expect: -∞
show(12, { minimumFractionDigits: 2 });      // expect: 12.00
show(2.345, { maximumFractionDigits: 2 });   // expect: 2.35
show(0.5, { maximumFractionDigits: 0 });     // expect: 1
show(1234.5, { useGrouping: false });        // expect: 1234.5
show(1.5e-7, { maximumFractionDigits: 10 }); // expect: 0.00000015
console.log((1234).toLocaleString()); // expect: 1,234
try { show(1, { maximumFractionDigits: 1, minimumFractionDigits: 2 }); } catch (e) { console.log(e.name); } // expect: RangeError
