// An exception leaves one function after the other until somebody catches it.
// Look for: each finally runs on the way out, innermost first; the lines after a call never do.
function outer() {
  try {
    middle();
    console.log('not reached');
  } catch (error) {
    console.log('outer caught:', error.message);
  }
}

function middle() {
  try {
    inner();
    console.log('not reached');
  } finally {
    console.log('middle is left');
  }
}

function inner() {
  try {
    throw new Error('out of here');
  } finally {
    console.log('inner is left');
  }
}

outer();
