import { spawn } from 'node:child_process';
import { delimiter, resolve as absolute } from 'node:path';

/** Runs a command of the project; resolves with its exit code and output. */
export function run(command, args = [], { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const path = [absolute('node_modules/.bin'), process.env.PATH].join(delimiter);
    const child = spawn(command, args, { env: { ...process.env, PATH: path, FORCE_COLOR: '0', ...env } });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    // A command that cannot be started counts as failed; the steps after it still run.
    child.on('error', (error) => {
      take(`${error.message}\n`);
      resolve({ code: 1, output });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a command that must succeed. */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) {
    if (options?.quiet) process.stderr.write(output);
    throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  }
  return output;
}
