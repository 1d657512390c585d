const m = /(?<y>\d+)-(?<m>\d+)/.exec('2020-05'); console.log(m.groups.y, m.groups.m);
// expect: 2020 05
