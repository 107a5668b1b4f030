import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';

/** Failures of other programs in words that Docker, apk and OpenRC use too. */
const OF_OTHERS: readonly string[] = [
	'$ kubectl get pods\nThe connection to the server localhost:8080 was refused - did you specify the right host or port?',
	'Unable to connect to the server: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "kubernetes")',
	'Unable to connect to the server: dial tcp: lookup cluster.example.org on 192.0.2.53:53: no such host',
	"npm ERR! code EACCES\nnpm ERR! syscall mkdir\nnpm ERR! path /usr/local/lib/node_modules\nnpm ERR! errno -13\nnpm ERR! Error: EACCES: permission denied, mkdir '/usr/local/lib/node_modules'",
	'npm error code ENOTFOUND\nnpm error network request to https://registry.example.org/react failed, reason: getaddrinfo ENOTFOUND registry.example.org',
	'npm error code E404\nnpm error 404 Not Found - GET https://registry.example.org/dokcer - Not found',
	"fatal: unable to access 'https://github.com/x/y.git/': Could not resolve host: github.com",
	"fatal: unable to access 'https://git.example.org/x.git/': SSL certificate problem: unable to get local issuer certificate",
	'git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.',
	'ERROR: Could not find a version that satisfies the requirement docker-composee (from versions: none)\nERROR: No matching distribution found for docker-composee',
	"ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3.12/site-packages'",
	'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)',
	'nginx: [emerg] open() "/run/nginx/nginx.pid" failed (2: No such file or directory)',
	' * Starting nginx ...\n * start-stop-daemon: /usr/sbin/nginx does not exist\n * Failed to start nginx\n [ !! ]\n * ERROR: nginx failed to start',
	'localhost:~# rc-service sshd status\n * status: stopped',
	" * rc-service: service `postgresql' does not exist",
	"System has not been booted with systemd as init system (PID 1). Can't operate.\nFailed to connect to bus: Host is down\n$ systemctl start nginx",
	'Error: creating container storage: the container name "web" is already in use by 9f1c. You have to remove that container to be able to reuse that name: that name is already in use',
	"$ podman run -p 80:80 nginx\nError: rootlessport cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf (currently 1024), or choose a larger port number (>= 1024): listen tcp 0.0.0.0:80: bind: permission denied",
	'postgres: could not bind IPv4 address "0.0.0.0": Address already in use\nHINT:  Is another postmaster already running on port 5432?',
	'Error: listen EADDRINUSE: address already in use :::3000\n    at Server.setupListenHandle [as _listen2] (node:net:1872:16)',
	'2026/01/02 10:00:00 listen tcp :8080: bind: address already in use\nexit status 1',
	"localhost:~# dmesg | tail\n[   12.3] EXT4-fs (vda3): mounted filesystem read-only\n[   13.0] overlayfs: missing 'lowerdir'\n[   14.0] bridge: filtering via arp/ip/ip6tables is no longer available by default. Update your scripts to load br_netfilter if you need this.",
	'tar: write error: No space left on device',
	"Setting up watches.  Beware: since -r was given, this may take a while!\nFailed to watch /home; upper limit on inotify watches reached!\nENOSPC: System limit for number of file watchers reached, watch '/app/src'",
	'curl: (60) SSL certificate problem: certificate has expired',
	'curl: (6) Could not resolve host: api.example.org',
	'ssh: connect to host 192.0.2.7 port 22: Connection refused',
	"mysqld: Can't create/write to file '/var/lib/mysql/is_writable' (Errcode: 13 - Permission denied)",
	'mount: mounting /dev/sdb1 on /mnt failed: Invalid argument',
	'modprobe: module wireguard not found in modules.dep',
	'iptables: Bad rule (does a matching rule exist in that chain?).',
	'Error: Unable to access jarfile app.jar',
	'exec format error: ./a.out',
	'Traceback (most recent call last):\n  File "app.py", line 3, in <module>\n    import docker\nModuleNotFoundError: No module named \'docker\'',
	"error: failed to push some refs to 'origin'\nhint: Updates were rejected because the remote contains work that you do not have locally.",
	"Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist",
	"E: Unable to locate package docker-ce\nE: Package 'docker-ce' has no installation candidate",
	'containerd: time="2026-01-02T10:00:00Z" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.devmapper" error="devmapper not configured"',
	"crictl: connect: connect endpoint 'unix:///run/containerd/containerd.sock', make sure you are running as root and the endpoint has been started: context deadline exceeded",
	'Get "https://index.example.org/charts/index.yaml": x509: certificate signed by unknown authority\nError: looks like "https://index.example.org/charts" is not a valid chart repository or cannot be reached',
	'$ docker compose ps\nNAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS\n$ docker logs web\nweb-1  | nginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:2',
	'$ docker logs db\nFATAL:  data directory "/var/lib/postgresql/data" has wrong ownership\nchmod: /var/lib/postgresql/data: Operation not permitted',
	'$ docker logs app\nError: connect ECONNREFUSED 172.18.0.2:5432',
	'Get "http://prometheus:9090/api": dial tcp: lookup prometheus on 127.0.0.11:53: server misbehaving',
	'$ terraform init\nError: Failed to query available provider packages: could not connect to registry.example.org: failed to request discovery document: Get "https://registry.example.org/.well-known/terraform.json": dial tcp: lookup registry.example.org: i/o timeout',
	'vault: Error initializing: Put "https://127.0.0.1:8200/v1/sys/init": http: server gave HTTP response to HTTPS client',
	'rsync: [receiver] write failed on "/mnt/x": No space left on device (28)',
];

/** Loud outputs of runs that went well. */
const WELL: readonly string[] = [
	'time="2026-01-02T10:00:00.1Z" level=info msg="Starting up"\ntime="2026-01-02T10:00:00.2Z" level=warning msg="could not change group /var/run/docker.sock to docker: group docker not found"\ntime="2026-01-02T10:00:00.3Z" level=info msg="containerd not running, starting managed containerd"\ntime="2026-01-02T10:00:00.4Z" level=warning msg="failed to load plugin" error="failed to dial \\"/run/containerd/containerd.sock\\": connection refused"\ntime="2026-01-02T10:00:01.4Z" level=error msg="failed to load cni during init, please check CRI plugin status before setting up network for pods" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized: failed to load cni config"\ntime="2026-01-02T10:00:02.4Z" level=warning msg="WARNING: No swap limit support"\ntime="2026-01-02T10:00:02.5Z" level=info msg="Daemon has completed initialization"\ntime="2026-01-02T10:00:02.6Z" level=info msg="API listen on /var/run/docker.sock"',
	"fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz\nfetch https://dl-cdn.alpinelinux.org/alpine/v3.22/community/x86_64/APKINDEX.tar.gz\n(1/2) Installing runc (1.3.0-r1)\n(2/2) Installing docker (28.3.3-r1)\nExecuting busybox-1.37.0-r18.trigger\nWARNING: The indexes contain broken packages which can't be installed.\nOK: 300 MiB in 60 packages",
	"localhost:~# rc-update add docker default\n * rc-update: docker already installed in runlevel `default'; skipping",
	'localhost:~# docker images\nREPOSITORY   TAG       IMAGE ID       CREATED       SIZE\nalpine       latest    1d34ffeaf190   2 weeks ago   7.79MB',
	'level=warning msg="Unable to find cpuset controller"\nlevel=warning msg="Not using native diff for overlay2, this may cause degraded performance for building images"\nlevel=info msg="API listen on /var/run/docker.sock"',
	' * rc-update: docker removed from runlevel boot\n * service docker added to runlevel default',
	"localhost:~# rc-update del docker boot\n * rc-update: service `docker' is not in the runlevel `boot'\nlocalhost:~# rc-update add docker default\n * service docker added to runlevel default",
	'localhost:~# uname -r\n6.12.13-0-lts\nlocalhost:~# ls /lib/modules\n6.12.13-0-lts\nlocalhost:~# docker version\nDocker version 28.3.3, build 980b856816',
	'localhost:~# lbu status\nlocalhost:~# docker run hello-world\nHello from Docker!',
];

describe('the failures of other programs', () => {
	it.each(OF_OTHERS)('get no name: %s', (text) => {
		expect(diagnose({text}).diagnoses.map(({cause}) => cause)).toEqual([]);
	});
});

describe('loud outputs of good runs', () => {
	it.each(WELL)('get no name: %s', (text) => {
		expect(diagnose({text}).diagnoses.map(({cause}) => cause)).toEqual([]);
	});
});
