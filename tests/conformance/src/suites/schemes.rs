//! The schemes of personal numbers, by the names they have elsewhere, and how to make them up.

use crate::generate::Shifts;

/// A scheme with its oracles.
pub struct Scheme {
    /// Our id.
    pub ours: &'static str,
    /// The module of python-stdnum; empty if it has none.
    pub stdnum: &'static str,
    /// What likely numbers look like, see [`crate::generate::by_template`]; alternatives are
    /// separated by spaces.
    pub templates: &'static str,
    /// What such numbers add to months and days.
    pub shifts: Shifts,
}

const fn plain(ours: &'static str, templates: &'static str) -> Scheme {
    shifted(ours, ours, templates, &[0], &[0])
}

const fn named(ours: &'static str, stdnum: &'static str, templates: &'static str) -> Scheme {
    shifted(ours, stdnum, templates, &[0], &[0])
}

const fn shifted(
    ours: &'static str,
    stdnum: &'static str,
    templates: &'static str,
    month: &'static [usize],
    day: &'static [usize],
) -> Scheme {
    Scheme {
        ours,
        stdnum,
        templates,
        shifts: Shifts { month, day },
    }
}

/// All schemes that an oracle knows.
pub static SCHEMES: &[Scheme] = &[
    plain("ar.cuit", "2[03457]######### [357][012345]#########"),
    plain("ar.dni", "####### ########"),
    plain("at.vnr", "####ddmmyy ##########"),
    plain("au.tfn", "######### ########"),
    named("ba.jmbg", "si.emso", "ddmmyyy1##### ddmmyyy######"),
    shifted("be.bis", "be.bis", "yymmdd#####", &[20, 40], &[0]),
    plain("be.nn", "yymmdd##### yy0000#####"),
    shifted("bg.egn", "bg.egn", "yymmdd####", &[0, 20, 40], &[0]),
    plain("bg.pnf", "##########"),
    plain("br.cpf", "###########"),
    plain("ca.sin", "#########"),
    plain("ch.ssn", "756##########"),
    plain("cl.rut", "########[0123456789K] #######[0123456789K]"),
    plain(
        "cn.ric",
        "110105yyyymmdd###[0123456789X] 310104yyyymmdd###[0123456789X] 440305yyyymmdd###[0123456789X] 8[123]####yyyymmdd###[0123456789X] [123456][1234567]####yyyymmdd###[0123456789X]",
    ),
    plain("co.nit", "######### ########## ########### ########"),
    plain("cr.cpf", "0[123456789]######## [123456789]########"),
    plain("cu.ni", "yymmdd#####"),
    shifted(
        "cz.rc",
        "cz.rc",
        "yymmdd#### yymmdd###",
        &[0, 20, 50, 70],
        &[0],
    ),
    plain("de.idnr", "###########"),
    plain("dk.cpr", "ddmmyy####"),
    plain("do.cedula", "###########"),
    plain(
        "ec.ci",
        "[012][0123456789][012345]####### 30[012345]#######",
    ),
    plain("ee.ik", "[12345678]yymmdd####"),
    plain("es.dni", "########@"),
    plain("es.nie", "[XYZ]#######@"),
    plain("fi.hetu", "ddmmyy[-+ABCDEFYXWVU]###*"),
    plain("fr.nif", "[0123]############"),
    plain("fr.nir", "[12]yymm########## [12]yymm2[AB]########"),
    plain("gb.nhs", "##########"),
    plain("gb.utr", "##########"),
    plain("gr.amka", "ddmmyy#####"),
    plain("hr.oib", "###########"),
    shifted(
        "id.nik",
        "id.nik",
        "[123456789]#####ddmmyy####",
        &[0],
        &[0, 40],
    ),
    plain("ie.pps", "#######@ #######@[ABCHWTX]"),
    plain("il.idnr", "######### ########"),
    named("in.aadhaar", "in_.aadhaar", "[23456789]###########"),
    named("in.pan", "in_.pan", "@@@[ABCFGHJLPT]@####@ @@@P@####@"),
    shifted(
        "is.kennitala",
        "is_.kennitala",
        "ddmmyy###[089]",
        &[0],
        &[0, 40],
    ),
    shifted(
        "it.codicefiscale",
        "it.codicefiscale",
        "@@@@@@yy[ABCDEHLMPRST]dd@###@ @@@@@@yy[ABCDEHLMPRST]dd@#[LMNPQRSTUV]#@",
        &[0],
        &[0, 40],
    ),
    named("jp.in", "jp.in_", "############"),
    plain("kr.rrn", "yymmdd#######"),
    plain("lt.asmens", "[3456]yymmdd#### 9##########"),
    named("lv.pk", "lv.pvn", "ddmmyy[012]#### 32#########"),
    named("me.jmbg", "si.emso", "ddmmyyy2##### ddmmyyy######"),
    named("mk.embg", "si.emso", "ddmmyyy4##### ddmmyyy######"),
    plain("mu.nid", "@ddmmyy######*"),
    plain(
        "mx.curp",
        "@[AEIOU]@@yymmdd[HMX][ABCDGHJMNOPQSTVYZ][SCLMFGTRNEPZ][BCDFGHJKLMNPQRSTVWXYZ][BCDFGHJKLMNPQRSTVWXYZ][BCDFGHJKLMNPQRSTVWXYZ]*#",
    ),
    plain("my.nric", "yymmdd######"),
    plain("nl.bsn", "######### ########"),
    shifted(
        "no.fodselsnummer",
        "no.fodselsnummer",
        "ddmmyy#####",
        &[0, 40],
        &[0, 40],
    ),
    plain("nz.ird", "0######## 1######## ########"),
    plain("pe.cui", "######## ########*"),
    plain("pk.cnic", "############# [1234567]####-#######-#"),
    shifted(
        "pl.pesel",
        "pl.pesel",
        "yymmdd#####",
        &[0, 20, 40, 60, 80],
        &[0],
    ),
    plain("pt.cc", "#########**#"),
    plain("pt.nif", "#########"),
    plain("ro.cnp", "[123456789]yymmdd######"),
    named("rs.jmbg", "si.emso", "ddmmyyy7##### ddmmyyy######"),
    plain(
        "ru.inn",
        "############ ############ ############ ##########",
    ),
    shifted(
        "se.personnummer",
        "se.personnummer",
        "yymmdd-#### yymmdd+#### yyyymmdd#### yymmdd#### yyyymmdd-####",
        &[0],
        &[0, 60],
    ),
    plain("si.emso", "ddmmyyy5##### ddmmyyy######"),
    shifted(
        "sk.rc",
        "sk.rc",
        "yymmdd#### yymmdd###",
        &[0, 20, 50, 70],
        &[0],
    ),
    plain("th.pin", "#############"),
    plain("tr.tckimlik", "[123456789]##########"),
    plain("ua.rntrc", "##########"),
    plain("us.itin", "9########"),
    plain("us.ssn", "#########"),
    plain("za.idnr", "yymmdd####[012]##"),
    named("hk.hkid", "", "@######[0123456789A] @@######[0123456789A]"),
    named("lk.nic", "", "yy[0256]######[VX] yyyy[0256]#######"),
    named("tw.id", "", "@[1289]########"),
];
