// Checks of what a user gets: each is a sentence and a function that throws.

const results = [];

export async function check(name, run) {
  try {
    await run();
    results.push(true);
    console.log(`✓ ${name}`);
  } catch (error) {
    results.push(false);
    console.log(`✗ ${name}\n  ${error.message}`);
  }
}

/** Prints the result as a line of its own, and exits with it. */
export function sumUp() {
  const failed = results.filter((passed) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
