import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sirv from 'sirv';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A site built into a folder of its own and served as plain files. */
export interface BuiltSite {
  /** Where the site's pages begin, with its base and a final slash. */
  url: string;
  /** The folder that was built. */
  folder: string;
  close(): void;
}

/** Builds the site of a content folder under a base path, with more arguments if given, and serves it on the loopback. */
export async function buildAndServe({
  base = '/',
  content = join(root, 'content'),
  args = [],
}: { base?: string; content?: string; args?: string[] } = {}): Promise<BuiltSite> {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  const folder = join(parent, 'site');
  await build({ content, outDir: folder, args: ['--base', base, ...args] });
  const server = createServer(underBase(base, folder));
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}${base.replace(/\/?$/, '/')}`,
    folder,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

/** Runs `npm run build` without writing the ledger; rejects with what it printed when it fails. */
export async function build({
  content,
  outDir,
  args = [],
}: {
  content: string;
  outDir: string;
  args?: string[];
}): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, ['src/desk/build.ts', '--frozen', '--outDir', outDir, ...args], {
    cwd: root,
    env: environment({ NODE_ENV: 'production', DATELINE_CONTENT: content }),
  });
}

/** The environment of this process as it would be outside a test runner, with `more`. */
export function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST.*|TEST|BASE_URL|MODE|DEV|PROD|SSR)$/.test(name),
  );
  return { ...Object.fromEntries(ours), ...more };
}

/** A file server as plain as any: a folder's index.html for its path, 404.html for the rest. */
function underBase(base: string, folder: string): RequestListener {
  const prefix = base.replace(/\/$/, '');
  const serve = sirv(folder);
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!request.url?.startsWith(`${prefix}/`)) return notFound();
    request.url = request.url.slice(prefix.length);
    serve(request, response, notFound);
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
