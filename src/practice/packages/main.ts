import {KIB, MIB, type PackageOfIndex} from './package.ts';
import {type Shape, shapedPackages} from './shape.ts';
import type {Versions} from './versions.ts';

/** Every dynamic program needs the C library. */
const LIBC = 'so:libc.musl-x86_64.so.1';

/** Returns the packages of the repository main: what alpine-base is made of, and what Docker and Node.js need of it. */
export function mainPackages(versions: Versions): readonly PackageOfIndex[] {
	return shapedPackages(
		[...base(versions), ...libraries(versions), ...programs(versions)],
		versions,
	);
}

function base(v: Versions): readonly Shape[] {
	return [
		{
			name: 'alpine-base',
			depends: [
				'alpine-baselayout',
				'alpine-conf',
				'alpine-release',
				'apk-tools',
				'busybox',
				'busybox-openrc',
				'busybox-suid',
				'musl-utils',
				'openrc',
			],
		},
		{
			name: 'alpine-baselayout',
			depends: [`alpine-baselayout-data=${v['alpine-baselayout']}`, '/bin/sh'],
			scripts: ['pre-install', 'post-install'],
		},
		{name: 'alpine-baselayout-data', origin: 'alpine-baselayout', installedSize: 60 * KIB},
		{name: 'alpine-conf', depends: ['openrc>=0.24.1-r6'], installedSize: 120 * KIB},
		{name: 'alpine-keys', installedSize: 20 * KIB},
		{name: 'alpine-release', origin: 'alpine-base', depends: ['alpine-keys']},
		{
			name: 'apk-tools',
			depends: [
				'musl>=1.2.3_git20230424',
				'ca-certificates-bundle',
				LIBC,
				'so:libcrypto.so.3',
				'so:libssl.so.3',
				'so:libz.so.1',
			],
			installedSize: 340 * KIB,
			files: ['/sbin/apk'],
		},
		{
			name: 'busybox',
			depends: [LIBC],
			installedSize: 960 * KIB,
			scripts: ['post-install', 'post-upgrade', 'trigger'],
			files: ['/bin/busybox'],
		},
		{
			name: 'busybox-binsh',
			origin: 'busybox',
			depends: [`busybox=${v.busybox}`],
			provides: ['/bin/sh', 'cmd:sh'],
			files: ['/bin/sh'],
			providerPriority: 60,
		},
		{
			name: 'busybox-ifupdown',
			origin: 'busybox',
			depends: [`busybox=${v.busybox}`],
			provides: ['ifupdown-any'],
			providerPriority: 30,
		},
		{
			name: 'busybox-openrc',
			origin: 'busybox',
			depends: ['openrc'],
			installIf: ['openrc', `busybox=${v.busybox}`],
			installedSize: 40 * KIB,
		},
		{name: 'busybox-suid', origin: 'busybox', depends: [LIBC], files: ['/bin/bbsuid']},
		{
			name: 'ifupdown-ng',
			depends: [LIBC],
			provides: ['ifupdown-any'],
			providerPriority: 90,
			installedSize: 96 * KIB,
		},
		{
			name: 'musl',
			provides: [`${LIBC}=1`],
			installedSize: 650 * KIB,
			files: ['/lib/ld-musl-x86_64.so.1'],
		},
		{name: 'musl-utils', origin: 'musl', depends: ['scanelf', LIBC], installedSize: 120 * KIB},
		{
			name: 'openrc',
			depends: ['ifupdown-any', '/bin/sh', LIBC, 'so:libcap.so.2'],
			installedSize: 1900 * KIB,
			scripts: ['post-install', 'post-upgrade'],
			files: ['/sbin/rc-service', '/sbin/rc-update', '/bin/rc-status', '/sbin/openrc-run'],
		},
		{name: 'scanelf', origin: 'pax-utils', depends: [LIBC], installedSize: 80 * KIB},
	];
}

function libraries(v: Versions): readonly Shape[] {
	return [
		{name: 'ca-certificates-bundle', origin: 'ca-certificates', installedSize: 230 * KIB},
		{
			name: 'ca-certificates',
			depends: ['/bin/sh', LIBC],
			installedSize: 700 * KIB,
			scripts: ['post-deinstall', 'trigger'],
		},
		library('libcap2', 'libcap', 'libcap.so.2', 64),
		library('libcrypto3', 'openssl', 'libcrypto.so.3', 4400),
		{...library('libssl3', 'openssl', 'libssl.so.3', 820), depends: [LIBC, 'so:libcrypto.so.3']},
		library('zlib', 'zlib', 'libz.so.1', 104),
		library('libseccomp', 'libseccomp', `libseccomp.so.${seccompMajor(v)}`, 170),
		library('glib', 'glib', 'libglib-2.0.so.0', 3000),
		library('libmnl', 'libmnl', 'libmnl.so.0', 36),
		{...library('libnftnl', 'libnftnl', 'libnftnl.so.11', 190), depends: [LIBC, 'so:libmnl.so.0']},
		library('libxtables', 'iptables', 'libxtables.so.12', 64),
		library('libip4tc', 'iptables', 'libip4tc.so.2', 48),
		library('libip6tc', 'iptables', 'libip6tc.so.2', 48),
		library('libgcc', 'gcc', 'libgcc_s.so.1', 150),
		library('libstdc++', 'gcc', 'libstdc++.so.6', 2700),
		library('brotli-libs', 'brotli', 'libbrotlidec.so.1', 830),
		library('c-ares', 'c-ares', 'libcares.so.2', 220),
		library('nghttp2-libs', 'nghttp2', 'libnghttp2.so.14', 190),
		library('sqlite-libs', 'sqlite', 'libsqlite3.so.0', 1500),
		library('zstd-libs', 'zstd', 'libzstd.so.1', 720),
		{name: 'icu-data-en', origin: 'icu', installedSize: 2600 * KIB},
		{...library('icu-libs', 'icu', 'libicuuc.so.76', 5400), depends: ['icu-data-en', LIBC]},
		{...library('libcurl', 'curl', 'libcurl.so.4', 720), depends: [LIBC, 'so:libz.so.1']},
	];
}

function programs(v: Versions): readonly Shape[] {
	return [
		{
			name: 'iptables',
			depends: [
				LIBC,
				'so:libmnl.so.0',
				'so:libnftnl.so.11',
				'so:libxtables.so.12',
				'so:libip4tc.so.2',
				'so:libip6tc.so.2',
			],
			provides: [`ip6tables=${v.iptables}`, `ebtables=${v.iptables}`],
			installedSize: 580 * KIB,
			files: ['/usr/sbin/iptables', '/usr/sbin/ip6tables', '/usr/sbin/xtables-nft-multi'],
		},
		{
			name: 'iptables-openrc',
			origin: 'iptables',
			installIf: ['openrc', `iptables=${v.iptables}`],
			files: ['/etc/init.d/iptables', '/etc/conf.d/iptables'],
		},
		{name: 'chrony', depends: [LIBC], installedSize: 410 * KIB, files: ['/etc/init.d/chronyd']},
		{name: 'curl', depends: ['ca-certificates', LIBC, 'so:libcurl.so.4'], files: ['/usr/bin/curl']},
		{name: 'doas', depends: [LIBC], files: ['/usr/bin/doas', '/etc/doas.conf']},
		{name: 'kmod', depends: [LIBC], installedSize: 180 * KIB},
		{name: 'mkinitfs', depends: ['/bin/sh', 'kmod'], installedSize: 110 * KIB},
		{name: 'linux-virt', depends: ['mkinitfs'], installedSize: 42 * MIB},
		{name: 'nano', depends: [LIBC], installedSize: 720 * KIB, files: ['/usr/bin/nano']},
		{
			name: 'nodejs',
			depends: [
				'ca-certificates',
				LIBC,
				'so:libbrotlidec.so.1',
				'so:libcares.so.2',
				'so:libcrypto.so.3',
				'so:libgcc_s.so.1',
				'so:libicuuc.so.76',
				'so:libnghttp2.so.14',
				'so:libsqlite3.so.0',
				'so:libssl.so.3',
				'so:libstdc++.so.6',
				'so:libz.so.1',
				'so:libzstd.so.1',
			],
			installedSize: 54 * MIB,
			files: ['/usr/bin/node'],
		},
		{
			name: 'openssh',
			depends: [LIBC, 'so:libcrypto.so.3', 'so:libz.so.1'],
			installedSize: 3400 * KIB,
			files: ['/usr/sbin/sshd', '/etc/init.d/sshd'],
		},
	];
}

function library(name: string, origin: string, soname: string, kib: number): Shape {
	return {
		name,
		origin,
		depends: [LIBC],
		provides: [`so:${soname}=1`],
		installedSize: kib * KIB,
		files: [`/usr/lib/${soname}`],
	};
}

/** libseccomp changed its soname with 2.7, which only edge has. */
export function seccompMajor(versions: Versions): 2 | 3 {
	return versions.libseccomp?.startsWith('2.7.') ? 3 : 2;
}
