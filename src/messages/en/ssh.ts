/** Working on another box over ssh. */
export const ssh = {
	'ssh.lost':
		'[the connection to {box} was lost; what was begun goes on there, and the connection is tried again]',
	'ssh.lost-again': '[no connection to {box} yet; tried {tries} times]',
	'ssh.back': '[the connection to {box} is back]',
	'ssh.notice.lost': 'Connection lost, trying again.',
	'ssh.notice.back': 'The connection is back.',
	'ssh.no-client': 'There is no program ssh on this machine, so {box} cannot be reached.',
	'ssh.no-client.next':
		'Install the OpenSSH client, then type the same again. On Alpine: apk add openssh-client. On Debian and Ubuntu: apt install openssh-client.',
	'ssh.unknown-host': 'The name of {box} is not known: no address was found for it.',
	'ssh.unknown-host.next':
		'Look for a typing mistake, or use the address of the box; on the box itself, ip addr shows it.',
	'ssh.refused': '{box} answers, and nothing listens for ssh there.',
	'ssh.refused.next':
		'On the box, as root: setup-sshd -c openssh (or: rc-service sshd start). Another port is named as in {example}.',
	'ssh.unreachable': '{box} does not answer.',
	'ssh.unreachable.next':
		'Is the box on, and in the same network? A firewall that drops packets looks the same. Try: ping {host}',
	'ssh.host-key':
		'ssh does not know the key of {box}, by which it would be sure to talk with that box and no other.',
	'ssh.host-key.next':
		'Connect once by hand and compare the key that is shown: ssh {destination}. Then type the same again.',
	'ssh.host-key-changed':
		'{box} shows another key than before: it was installed anew, or somebody stands in between.',
	'ssh.host-key-changed.next':
		'Only if you know that it was installed anew: ssh-keygen -R {place}. Then type the same again.',
	'ssh.denied': '{box} let nobody in: neither a key nor a password was taken.',
	'ssh.denied.next':
		'Try by hand: ssh {destination}. To put your key on the box: ssh-copy-id {destination}. Root with a password is refused by sshd unless PermitRootLogin allows it.',
	'ssh.no-shell':
		'{box} let us in, and there is no shell behind that runs commands. It ended with exit code {code}.',
	'ssh.no-shell.next':
		'Try by hand: ssh {destination} uname. The account may not be allowed to log in.',
	'ssh.no-applets':
		'On {box} these programs are missing, without which nothing can be done from here: {applets}.',
	'ssh.no-applets.next':
		'They are part of BusyBox, which a fresh Alpine has as a whole. On the box, as root: apk fix busybox && busybox --install -s',
	'ssh.dropped': 'The connection to {box} ended at once.',
	'ssh.dropped.next': 'Try by hand: ssh {destination}. The log of sshd on the box says more.',
	'ssh.other': 'ssh could not connect to {box}.',
	'ssh.other.next': 'Try by hand: ssh {destination}',
	'ssh.said': 'ssh said: {text}',
	'ssh.nothing-done': 'Nothing was done.',
	'ssh.no-practice': '--on has no meaning for practice: its box is only pretended.',
	'ssh.needs-root': 'On {box} you are {user}, and changes need root. Nothing was done.',
	'ssh.needs-root.as-root': 'Log in as root: {line}',
	'ssh.needs-root.allow':
		'If sshd refuses root there: put your key into /root/.ssh/authorized_keys on the box; sshd takes root with a key (PermitRootLogin prohibit-password).',
	'ssh.needs-root.script':
		'Or without root over ssh: make a script here ({export}), copy it to the box, and run it there as root: {line}',
	'ssh.held-here':
		'Another instance works on {box} since {since}, from {client}. Nothing was done. Wait until it has ended.',
	'ssh.held-there':
		'Another instance works on {box} since {since} (process {pid} there). Nothing was done. Wait until it has ended.',
	'ssh.no-lock': 'The lock of {box} could not be taken: {reason}. Nothing was done.',
	'ssh.going-on': 'What an earlier connection began on {box} still runs there; it is waited for.',
	'ssh.host': 'on {box}',
} as const;
