/** Where anybody gets an address: to share one of these says nothing. */
const publicDomains: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.es', 'hotmail.com', 'hotmail.es', 'live.com'],
  ...['msn.com', 'yahoo.com', 'yahoo.es', 'yahoo.co.jp', 'yahoo.com.hk', 'yahoo.com.sg', 'yahoo.co.in'],
  ...['yahoo.com.ph', 'yahoo.com.vn', 'yahoo.co.id', 'ymail.com', 'rocketmail.com', 'icloud.com', 'me.com'],
  ...['mac.com', 'aol.com', 'gmx.com', 'gmx.net', 'gmx.de', 'web.de', 'mail.com', 'mail.ru', 'yandex.com'],
  ...['yandex.ru', 'proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'tuta.io', 'zoho.com', 'hey.com'],
  ...['fastmail.com', 'qq.com', 'foxmail.com', '163.com', '126.com', 'yeah.net', 'sina.com', 'sina.cn'],
  ...['sohu.com', 'aliyun.com', '139.com', '189.cn', 'naver.com', 'daum.net', 'hanmail.net', 'kakao.com'],
  ...['nate.com', 'docomo.ne.jp', 'ezweb.ne.jp', 'softbank.ne.jp', 'rediffmail.com', 'bigpond.com'],
  ...[
    'optusnet.com.au',
    'xtra.co.nz',
    'telefonica.net',
    'movistar.es',
    'terra.es',
    'telefonica.es',
    'ono.com',
  ],
  ...[
    'orange.es',
    'wanadoo.es',
    'singnet.com.sg',
    'netvigator.com',
    'hinet.net',
    'seed.net.tw',
    'pchome.com.tw',
  ],
]);

/** The part behind the last @. */
function mailDomainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether two addresses are of one house: of one domain, or one below the other's, and not where everybody is. */
export function sharesMailDomain(one: string, other: string): boolean {
  const [a, b] = [mailDomainOf(one), mailDomainOf(other)];
  if (publicDomains.has(a) || publicDomains.has(b)) return false;
  return a === b || isBelow(a, b) || isBelow(b, a);
}

/** `agua.madrid.es` is below `madrid.es`, and nothing is below `es`. */
function isBelow(domain: string, above: string): boolean {
  return above.includes('.') && domain.endsWith(`.${above}`);
}
