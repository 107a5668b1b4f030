import type {Box} from './box.ts';

/** A real apk in place of the lab's stand-in, if one is named. */
export const REAL_APK = process.env.APK_BINARY;

/** Names that the files of the scenarios use; the box knows them all as its one mirror. */
const MIRRORS = ['dl-cdn.alpinelinux.org', 'one.example', 'two.example'];

/** Returns which apk the box has: `apk-tools 2.14.9` and so on. */
export async function apkOf(box: Box): Promise<string> {
	const [version = ''] = (await box.shell('apk --version')).split(',');
	return version.trim();
}

/** Gives the box of a real apk a mirror that speaks https too, and lets that apk trust it. */
export async function startMirror(box: Box, branch: string): Promise<void> {
	await box.shell(`
		sed -i '/dl-cdn.alpinelinux.org/d' /etc/hosts
		for name in ${MIRRORS.join(' ')}; do echo "127.0.0.2 $name # lab-net" >>/etc/hosts; done
		mkdir -p /usr/lib/ssl; ln -sf /etc/ssl/cert.pem /usr/lib/ssl/cert.pem
		setsid node /project/test/lab/in-box/mirror.mjs ${branch} </dev/null >/dev/null 2>&1 &
		for try in $(seq 1 50); do
			wget -q -O /dev/null http://dl-cdn.alpinelinux.org/alpine/${branch}/main/x86_64/APKINDEX.tar.gz && exit 0
			sleep 0.1
		done
		exit 1`);
}
