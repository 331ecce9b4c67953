import { createServer } from 'node:http';
import { connect } from 'node:net';

/** A proxy that leads every host to one port of this machine, for a browser that cannot be told so by a switch. */
export interface Proxy {
  port: number;
  /** The addresses that were asked without TLS, and refused. */
  readonly plain: readonly string[];
  close(): void;
}

/** Starts the proxy. Only TLS is let through; anything plain is answered 502. */
export const startProxy = (to: number): Promise<Proxy> =>
  new Promise((resolve, reject) => {
    const plain: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      plain.push(url);
      response.statusCode = 502;
      response.end();
    });
    const open = new Set<{ destroy(): void }>();
    server.on('connect', (_, socket, head) => {
      const there = connect(to, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        if (head.length > 0) there.write(head);
        there.pipe(socket);
        socket.pipe(there);
      });
      const ends = [socket, there];
      for (const end of ends) {
        open.add(end);
        end.on('error', () => end.destroy());
        end.on('close', () => {
          open.delete(end);
          for (const other of ends) other.destroy();
        });
      }
    });
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('The proxy has no port.'));
      resolve({
        port: address.port,
        plain,
        close: () => {
          for (const end of open) end.destroy();
          server.close();
        },
      });
    });
  });
