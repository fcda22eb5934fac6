// Everything that a change must pass, from the fastest to the slowest. The last line is the result.
import { run } from './run.js';

const zone = (TZ) => ({ command: 'vitest', args: ['run'], env: { TZ }, count: vitestCount });

/** These read the same files, with one core each, so they run in parallel. */
const CHECKS = [
  { name: 'types', command: 'npm', args: ['run', '--silent', 'typecheck'] },
  { name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { name: 'format', command: 'npm', args: ['run', '--silent', 'format:check'] },
];

/**
 * These use all cores, so they run in sequence. `needs`: a step that must have passed, since this one uses its output.
 */
const STEPS = [
  { name: 'unit tests, UTC', ...zone('UTC') },
  { name: 'unit tests, Los Angeles', ...zone('America/Los_Angeles') },
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  { name: 'size', command: 'size-limit', needs: 'build' },
  { name: 'unused code', command: 'knip', needs: 'build' },
  {
    name: 'package',
    command: 'npm',
    args: ['run', '--silent', 'check:package'],
    needs: 'build',
    // What is packed has just been built.
    env: { npm_config_ignore_scripts: 'true' },
  },
  { name: 'package, installed', command: 'node', args: ['tools/test-pack.js'], needs: 'build', count: lineCount },
  { name: 'examples', command: 'node', args: ['tools/test-examples.js'], needs: 'build', count: lineCount },
  { name: 'frameworks', command: 'node', args: ['tools/test-frameworks.js'], needs: 'build', count: lineCount },
  { name: 'browser tests', command: 'web-test-runner', count: webTestRunnerCount },
  {
    name: 'storybook',
    command: 'storybook',
    args: ['build', '--quiet', '--output-dir', 'storybook-static'],
    needs: 'build',
  },
  { name: 'links', command: 'node', args: ['tools/check-links.js'], needs: 'storybook', count: lineCount },
  { name: 'stories', command: 'node', args: ['tools/test-stories.js'], needs: 'storybook', count: lineCount },
];

const env = { STORYBOOK_DISABLE_TELEMETRY: '1', npm_config_loglevel: 'error' };
const passedSteps = new Set();
const sum = { passed: 0, failed: 0 };

await Promise.all(CHECKS.map(pass));
for (const step of STEPS) await pass(step);

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

async function pass({ name, command, args = [], needs, count = checkCount, ...step }) {
  const began = Date.now();
  const ran = !needs || passedSteps.has(needs);
  const { code, output } = ran
    ? await run(command, args, { quiet: true, env: { ...env, ...step.env } })
    : { code: 1, output: `not run, since ${needs} failed` };
  const { passed, failed } = count(output, code);
  // A runner that fails without naming a failed test has failed, too.
  const broken = code !== 0 && failed === 0 ? 1 : failed;
  sum.passed += passed;
  sum.failed += broken;
  if (broken === 0) passedSteps.add(name);
  else console.log(output);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${broken === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${broken} failed (${seconds} s)`);
}

function checkCount(_output, code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitestCount(output) {
  const line = /^\s*Tests\s.*$/m.exec(plain(output))?.[0] ?? '';
  return { passed: numberIn(line, /(\d+) passed/), failed: numberIn(line, /(\d+) failed/) };
}

function webTestRunnerCount(output) {
  const line =
    plain(output)
      .match(/\d+ passed, \d+ failed/g)
      ?.at(-1) ?? '';
  return { passed: numberIn(line, /(\d+) passed/), failed: numberIn(line, /(\d+) failed/) };
}

function lineCount(output) {
  const line = /^\d+ passed, \d+ failed$/m.exec(plain(output))?.[0] ?? '';
  return { passed: numberIn(line, /(\d+) passed/), failed: numberIn(line, /(\d+) failed/) };
}

function numberIn(line, pattern) {
  return Number(pattern.exec(line)?.[1] ?? 0);
}

/** Without terminal colours. */
function plain(output) {
  return output.replace(/\u001b\[[\d;]*m/g, '');
}
