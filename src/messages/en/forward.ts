/** Words that a user can send to the one who can help; each stands alone, without this product. */
export const forward = {
	'forward.label': 'To send to who can:',
	'forward.network.outside':
		'A machine with Alpine Linux cannot open connections to the outside. Could you let it reach the package server (dl-cdn.alpinelinux.org) and registry-1.docker.io, auth.docker.io and production.cloudflare.docker.com on port 443?',
	'forward.dns.outside':
		'A machine with Alpine Linux cannot look up names: its name server does not answer. Which name server should it use, and may it reach port 53 there?',
	'forward.mirror.outside':
		'Your mirror of Alpine Linux answers with errors or with files that do not belong together. Could you look at its last synchronisation?',
	'forward.access.outside':
		'The proxy or filter forbids downloads from the package server of Alpine Linux. Could you allow dl-cdn.alpinelinux.org, or name a mirror that is allowed?',
	'forward.proxy.outside':
		'A machine with Alpine Linux has to go through the proxy and is refused. Could you name its address with port, whether it wants a user name and a password, and which hosts go past it?',
	'forward.certificates.outside':
		'The connections of this network are opened and signed anew by a device on the way. Could you send the certificate of its authority (PEM), so that the machine can trust it, or exempt registry-1.docker.io and dl-cdn.alpinelinux.org?',
	'forward.keys.outside':
		'The packages of your repository are signed with a key that my machine does not have. Could you tell me where to get the public key, and its fingerprint on another way?',
	'forward.disk.outside':
		'The disk of my virtual machine is full. Could you make it larger: Docker needs 2 GB and more for images?',
	'forward.host.privileges':
		'Docker cannot run in my container, for it may not set up networks and mounts. Could you start it privileged, or switch on nesting (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true), or give me a virtual machine?',
	'forward.host.update':
		'Containers do not start in my LXC container since runc was updated: "open sysctl net.ipv4.ip_unprivileged_port_start ... permission denied". Could you update LXC and the AppArmor rules of the host, or give me a virtual machine?',
	'forward.host.nesting':
		'Docker needs nesting in my container. Could you switch it on and restart the container (Proxmox: features nesting=1,keyctl=1; Incus: security.nesting=true)?',
	'forward.registry.outside':
		'My machine cannot reach the registry of Docker. Could you open port 443 to registry-1.docker.io, auth.docker.io and production.cloudflare.docker.com, or name the proxy or the mirror to use?',
	'forward.registry.operators':
		'Your registry answers with an error of its own (HTTP 500 or above) when an image is fetched. Could you look at its log?',
	'forward.limit.outside':
		'Docker Hub limits the downloads of our common address. Could you set up a mirror for the room (an image registry as pull-through cache), or pay for accounts, or give us more addresses?',
} as const;
