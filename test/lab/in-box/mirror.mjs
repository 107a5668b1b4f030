/**
 * A package server for the box: http and https, any path that ends as those of Alpine's servers.
 *
 * Runs inside the box, where the lab's own server speaks http only. Strict as a real one: what is
 * not there is "404 Not Found", so that an address that only looks right gets nothing.
 */
import {createReadStream, readFileSync, statSync} from 'node:fs';
import http from 'node:http';
import https from 'node:https';

const ADDRESS = '127.0.0.2';
const [branch] = process.argv.slice(2);
const WANTED = new RegExp(`^(?:/alpine)?/${branch}/((?:main|community)/x86_64/[^/]+)$`);

function answer({url}, response) {
	const file = `/.lab/repo/${WANTED.exec(url)?.[1] ?? 'none'}`;
	const size = statSync(file, {throwIfNoEntry: false})?.size;
	response.writeHead(size === undefined ? 404 : 200, {'content-length': size ?? 0});
	if (size === undefined) {
		response.end();
	} else {
		createReadStream(file).pipe(response);
	}
}

const identity = {
	cert: readFileSync('/.lab/tls/ok.crt'),
	key: readFileSync('/.lab/tls/server.key'),
};
http.createServer(answer).listen(80, ADDRESS);
https.createServer(identity, answer).listen(443, ADDRESS);
