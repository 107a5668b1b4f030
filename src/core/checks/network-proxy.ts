import {message} from '../../messages/message.ts';
import {checkFact, type Judge, judged} from './judge.ts';
import {hostOf} from './network-answer.ts';

/** Tells the proxy that apk and Docker will use; passwords in it are left out. */
export const networkProxy: Judge = (facts) =>
	checkFact('network.proxy', 'check.what.proxy', facts.proxies, (proxies, source) => {
		const url =
			proxies.https_proxy ?? proxies.http_proxy ?? proxies.HTTPS_PROXY ?? proxies.HTTP_PROXY;
		return url === undefined
			? judged('network.proxy', 'ok', source, {
					value: message('check.proxy.none'),
					detail: message('check.proxy.none.detail'),
				})
			: judged('network.proxy', 'ok', source, {
					value: message('check.proxy', {host: hostOf(url)}),
					detail: message('check.proxy.detail'),
				});
	});
