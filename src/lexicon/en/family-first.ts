/**
 * Family names that stand first, with the language that they are written in Latin letters from.
 *
 * @category Lexicons
 */
// biome-ignore format: one initial a line
export const familyFirst: Readonly<Record<string, "zh" | "ko" | "vi">> = {
  ahn: "ko", an: "ko", bae: "ko", baek: "ko", ban: "ko", bang: "ko", cha: "ko", cho: "ko", choe: "ko", choi: "ko", chung: "ko", eom: "ko", gu: "ko", gwon: "ko", hahn: "ko", hong: "ko", hur: "ko", hwang: "ko", hyun: "ko",
  jang: "ko", jeon: "ko", jeong: "ko", ji: "ko", jo: "ko", joo: "ko", jung: "ko", kang: "ko", kim: "ko", ko: "ko", koo: "ko", kwak: "ko", kwon: "ko", lee: "ko", lim: "ko", min: "ko", moon: "ko", myung: "ko", na: "ko", nam: "ko", noh: "ko", oh: "ko", paek: "ko", pak: "ko", park: "ko",
  rhee: "ko", ri: "ko", roh: "ko", ryu: "ko", seo: "ko", shim: "ko", shin: "ko", sin: "ko", sohn: "ko", son: "ko", suh: "ko", sung: "ko", um: "ko", woo: "ko", yi: "ko", yoo: "ko", yoon: "ko", yun: "ko",
  bui: "vi", dang: "vi", dinh: "vi", duong: "vi", hoang: "vi", huynh: "vi", ngo: "vi", nguyen: "vi", pham: "vi", phan: "vi", tran: "vi", trinh: "vi", truong: "vi", vo: "vi", vu: "vi",
  ai: "zh", bai: "zh", bao: "zh", bo: "zh", cai: "zh", cao: "zh", cen: "zh", chan: "zh", chang: "zh", chao: "zh", chen: "zh", cheng: "zh", cheung: "zh", chiang: "zh", chin: "zh", chong: "zh", chou: "zh", chow: "zh", chu: "zh", cong: "zh", cui: "zh", dai: "zh", deng: "zh", ding: "zh", dong: "zh", du: "zh", duan: "zh",
  fan: "zh", fang: "zh", fei: "zh", feng: "zh", fok: "zh", fong: "zh", fu: "zh", fung: "zh", gan: "zh", gao: "zh", ge: "zh", geng: "zh", gong: "zh", guan: "zh", guo: "zh", han: "zh", hao: "zh", he: "zh", ho: "zh", hou: "zh", hsiao: "zh", hsieh: "zh", hsu: "zh", hu: "zh", hua: "zh", huang: "zh", hui: "zh", hung: "zh", hwa: "zh",
  ip: "zh", jia: "zh", jian: "zh", jiang: "zh", jiao: "zh", jin: "zh", kan: "zh", kao: "zh", kong: "zh", ku: "zh", kung: "zh", kuo: "zh", kwok: "zh", lai: "zh", lam: "zh", lau: "zh", law: "zh", lei: "zh", leng: "zh", leung: "zh", li: "zh", lian: "zh", liang: "zh", liao: "zh", lin: "zh", ling: "zh", liu: "zh", lo: "zh", long: "zh", lou: "zh", lu: "zh", luo: "zh",
  ma: "zh", mai: "zh", mao: "zh", mei: "zh", meng: "zh", miao: "zh", mo: "zh", mok: "zh", mu: "zh", ng: "zh", ni: "zh", nie: "zh", ning: "zh", ong: "zh", ou: "zh", ouyang: "zh", pan: "zh", pang: "zh", pei: "zh", peng: "zh", pi: "zh", pu: "zh", qi: "zh", qian: "zh", qiao: "zh", qin: "zh", qiu: "zh", qu: "zh", ren: "zh", ruan: "zh",
  shao: "zh", shen: "zh", sheng: "zh", shi: "zh", shu: "zh", sima: "zh", siu: "zh", so: "zh", song: "zh", soong: "zh", su: "zh", sui: "zh", sun: "zh", sze: "zh", szeto: "zh", tam: "zh", tan: "zh", tang: "zh", tao: "zh", teng: "zh", teo: "zh", teoh: "zh", tian: "zh", to: "zh", tong: "zh", tsai: "zh", tsang: "zh", tse: "zh", tseng: "zh", tsui: "zh", tu: "zh", tung: "zh",
  wan: "zh", wang: "zh", wei: "zh", wen: "zh", weng: "zh", wong: "zh", wu: "zh", xi: "zh", xia: "zh", xiang: "zh", xiao: "zh", xie: "zh", xin: "zh", xing: "zh", xiong: "zh", xu: "zh", xue: "zh", yan: "zh", yang: "zh", yao: "zh", yau: "zh", ye: "zh", yeh: "zh", yeung: "zh", yim: "zh", yin: "zh", ying: "zh", yip: "zh", you: "zh", yu: "zh", yuan: "zh", yue: "zh", yuen: "zh", yung: "zh",
  ao: "zh", bian: "zh", bie: "zh", chai: "zh", che: "zh", chi: "zh", dou: "zh", ha: "zh", hang: "zh", huo: "zh", ju: "zh", ke: "zh", kuang: "zh", lang: "zh", lao: "zh", luan: "zh", mou: "zh", nan: "zh", qiang: "zh", rong: "zh", sang: "zh", sha: "zh", shang: "zh", tai: "zh", xian: "zh", xuan: "zh", zha: "zh", zhen: "zh", zhi: "zh",
  zang: "zh", zeng: "zh", zhai: "zh", zhan: "zh", zhang: "zh", zhao: "zh", zheng: "zh", zhong: "zh", zhou: "zh", zhu: "zh", zhuang: "zh", zhuo: "zh", zou: "zh", zuo: "zh",
};
