import { joined, wordsOf } from "../words.js";

/**
 * Family names that stand first, with the language that they are written in Latin letters from.
 *
 * @category Lexicons
 */
export const familyFirst: Readonly<Record<string, "zh" | "ko" | "vi">> = joined(
  wordsOf(
    "ko",
    `
    ahn, an, bae, baek, ban, bang, cha, cho, choe, choi, chung, eom, gu, gwon, hahn, hong, hur,
    hwang, hyun, jang, jeon, jeong, ji, jo, joo, jung, kang, kim, ko, koo, kwak, kwon, lee, lim,
    min, moon, myung, na, nam, noh, oh, paek, pak, park, rhee, ri, roh, ryu, seo, shim, shin, sin,
    sohn, son, suh, sung, um, woo, yi, yoo, yoon, yun,
  `,
  ),
  wordsOf(
    "vi",
    `
    bui, dang, dinh, duong, hoang, huynh, ngo, nguyen, pham, phan, tran, trinh, truong, vo, vu,
  `,
  ),
  wordsOf(
    "zh",
    `
    ai, bai, bao, bo, cai, cao, cen, chan, chang, chao, chen, cheng, cheung, chiang, chin, chong,
    chou, chow, chu, cong, cui, dai, deng, ding, dong, du, duan, fan, fang, fei, feng, fok, fong,
    fu, fung, gan, gao, ge, geng, gong, guan, guo, han, hao, he, ho, hou, hsiao, hsieh, hsu, hu,
    hua, huang, hui, hung, hwa, ip, jia, jian, jiang, jiao, jin, kan, kao, kong, ku, kung, kuo,
    kwok, lai, lam, lau, law, lei, leng, leung, li, lian, liang, liao, lin, ling, liu, lo, long,
    lou, lu, luo, ma, mai, mao, mei, meng, miao, mo, mok, mu, ng, ni, nie, ning, ong, ou, ouyang,
    pan, pang, pei, peng, pi, pu, qi, qian, qiao, qin, qiu, qu, ren, ruan, shao, shen, sheng, shi,
    shu, sima, siu, so, song, soong, su, sui, sun, sze, szeto, tam, tan, tang, tao, teng, teo,
    teoh, tian, to, tong, tsai, tsang, tse, tseng, tsui, tu, tung, wan, wang, wei, wen, weng,
    wong, wu, xi, xia, xiang, xiao, xie, xin, xing, xiong, xu, xue, yan, yang, yao, yau, ye, yeh,
    yeung, yim, yin, ying, yip, you, yu, yuan, yue, yuen, yung, ao, bian, bie, chai, che, chi,
    dou, ha, hang, huo, ju, ke, kuang, lang, lao, luan, mou, nan, qiang, rong, sang, sha, shang,
    tai, xian, xuan, zha, zhen, zhi, zang, zeng, zhai, zhan, zhang, zhao, zheng, zhong, zhou, zhu,
    zhuang, zhuo, zou, zuo,
  `,
  ),
);
