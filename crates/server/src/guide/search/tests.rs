//! What people type, and where it must lead first.

use super::fold::words;
use super::rank::ranked;
use super::topics::{Place, TOPICS};

const FORM: &str = "/end";

#[track_caller]
fn check(expected: &str, queries: &str) {
    for query in queries.split(" | ") {
        let found: Vec<_> = ranked(TOPICS.iter(), query)
            .iter()
            .map(|topic| topic.path)
            .collect();
        assert_eq!(found.first(), Some(&expected), "{query:?} found {found:?}");
    }
}

#[test]
fn the_form_is_found_in_dutch() {
    check(
        FORM,
        "opzeggen | opzegen | opzegging | Opzeggen! | datakaart opzeggen | abonnement opzeggen | \
         stopzetten | stop zetten | beëindigen | beeindigen | annuleren | anuleren | \
         ik wil mijn simkaart stopzetten | herlaadkaart | opgezegd abonnement | contract stoppen | \
         opzeggingsformulier | afmelden",
    );
}

#[test]
fn the_form_is_found_in_french() {
    check(
        FORM,
        "résilier | resilier | RÉSILIER | reslier | résiliation | resilliation | résilié | \
         annuler mon abonnement | arrêter | arreter ma carte | désactiver | désabonner | \
         carte prépayée | carte sim | mettre fin au contrat | supprimer ma ligne | cloturer",
    );
}

#[test]
fn the_form_is_found_in_german() {
    check(
        FORM,
        "kündigen | kundigen | kuendigen | Kündigung | kuendigung | Kündigungsbutton | gekündigt | \
         kündingung | Vertrag kündigen | beenden | auflösen | aufloesen | stornieren | Datenkarte | \
         Prepaidkarte | abmelden",
    );
}

#[test]
fn the_form_is_found_in_english() {
    check(
        FORM,
        "cancel | cancle | cancell | canceling | cancellation | how do I cancel my data card | \
         terminate | end | end my card | stop | stpo | unsubscribe | close my line | disconect | \
         deactivate sim | SIM | eSIM | e-sim | prepaid | prepayd | 5G | data card | contract | \
         terminaton",
    );
}

#[test]
fn the_form_is_found_in_chinese() {
    check(
        FORM,
        "注销 | 取消服务 | 取消服務 | 我要注销数据卡 | 销户 | 註銷 | 停机 | 退订 | 终止合同 | 流量卡 | 数据卡怎么取消 | ｅｓｉｍ | 注销sim卡 | \
         解约 | 套餐",
    );
}

/// Queries, divided by ` | `, and where they lead.
const SPECIAL: &[(&str, &str)] = &[
    (
        "/withdraw",
        "withdraw | herroepen | herroeping | rétractation | widerrufen | Widerruf | 撤销 | 冷静期 | bedenktijd",
    ),
    (
        "#follow",
        "status | where is my receipt | suivre | 进度 | intrekken | 撤回 | changed my mind",
    ),
    (
        "/account/login",
        "login | log in | inloggen | aanmelden | connexion | espace client | Kundenbereich | 登录 | klantenzone",
    ),
    (
        "/account/forgotten",
        "password | pasword | wachtwoord vergeten | mot de passe oublié | Passwort | 忘记密码",
    ),
    (
        "/guide/phone",
        "phone | telefoon | téléphone | Telefon | klantendienst | 电话 | cancel by phone",
    ),
    (
        "/guide/hotline",
        "hotline | phone number | phone nubmer | telefoonnummer | numéro de téléphone | \
         numero de telefone | Telefonnummer | 电话号码 | 客服电话 | helpline",
    ),
    (
        "/guide/shops",
        "shop | shops | nearest shop | opening hours | winkel | wnkel | winkels | openingsuren | openingsurren | magasin | \
         magazin | horaires | heures d’ouverture | Geschäft | Geschaeft | Gescheft | Öffnungszeiten | Filiale | 营业厅 | 店 | \
         商店 | 营业时间",
    ),
    (
        "/guide/shop",
        "passport | opzeggen in winkel | résilier en magasin | cancel in a shop | im Geschäft kündigen | 护照",
    ),
    ("/guide/online", "online | letter | aangetekend | 网上"),
    (
        "/guide/before",
        "checklist | voorbereiden | avant de résilier | 之前",
    ),
    (
        "/guide/before#save",
        "backup | contacten bewaren | sauvegarde | Kontakte sichern | 联系人",
    ),
    ("/guide/before#accounts", "bank | itsme | whatsapp | 验证码"),
    (
        "/guide/before#device",
        "router | toestel | restwaarde | valeur résiduelle",
    ),
    ("/guide/why", "unused | laten liggen | tiroir | Schublade | 闲置"),
    (
        "/guide/questions#cost",
        "cost | kosten | frais | Gebühr | boete | 违约金 | cancel fee | opzegvergoeding kosten",
    ),
    (
        "/guide/questions#days",
        "how long | hoelang | délai | wie lange dauert es | 多久",
    ),
    (
        "/guide/questions#back",
        "reactivate | recuperer | wiederherstellen | 恢复",
    ),
    (
        "/guide/questions#new",
        "new card | nieuwe kaart | nouvelle carte | neue Karte",
    ),
    (
        "/guide/questions#keep",
        "keep my number | nummer behouden | garder mon numéro | Rufnummernmitnahme | 携号转网 | porting",
    ),
    (
        "/guide/questions#debt",
        "debt | schuld | dette | Rechnung | 欠费 | unpaid bill | facture impayée | schuldne",
    ),
    (
        "/guide/questions#credit",
        "refund | beltegoed | remboursement | Guthaben | 余额 | prepaid credit",
    ),
    (
        "/guide/questions#price",
        "price increase | prijsverhoging | hausse de prix | Preiserhöhung | 涨价",
    ),
    (
        "/guide/questions#lost",
        "lost | lost sim | gestolen | carte perdue | volée | verloren | 丢了 | simkaart kwijt",
    ),
    (
        "/guide/questions#abroad",
        "abroad | buitenland | étranger | Ausland | 国外 | left the country",
    ),
    (
        "/guide/questions#language",
        "language | taal | langue | Sprache | 中文",
    ),
    ("/guide/questions#several", "several cards | meerdere kaarten"),
    ("/guide/questions#reason", "reden | pourquoi | 原因"),
    (
        "/guide/questions#mail",
        "email | e-mail | mail | bevestiging | 收不到邮件",
    ),
    ("/guide/questions#not-me", "fraud | fraude | Betrug | 不是我"),
    (
        "/guide/questions#data",
        "privacy | gdpr | RGPD | Datenschutz | 隐私",
    ),
    (
        "/guide/questions#complaint",
        "complaint | klacht | plainte | Beschwerde | ombudsman | 投诉 | ombudsmann",
    ),
];

#[test]
fn a_word_for_something_special_leads_there() {
    for (expected, queries) in SPECIAL {
        check(expected, queries);
    }
}

#[test]
fn a_page_about_phones_or_shops_leads_to_its_neighbour_too() {
    for (query, neighbour) in [
        ("phone", "/guide/hotline"),
        ("telefoon", "/guide/hotline"),
        ("电话", "/guide/hotline"),
        ("telefoonnumer", "/guide/hotline"),
        ("Telefonnumer", "/guide/hotline"),
        ("phone number", "/guide/phone"),
        ("winkel", "/guide/shop"),
        ("magasin", "/guide/shop"),
        ("店", "/guide/shop"),
    ] {
        let found: Vec<_> = ranked(TOPICS.iter(), query)
            .iter()
            .map(|topic| topic.path)
            .collect();
        assert!(found.contains(&neighbour), "{query}: {found:?}");
    }
}

#[test]
fn what_fits_nothing_finds_nothing() {
    for query in [
        "",
        "  ",
        "!?",
        "q",
        "xyzzy",
        "1234567890",
        "<script>alert(1)</script>",
        "ж",
        "天气",
    ] {
        assert!(ranked(TOPICS.iter(), query).is_empty(), "{query:?}");
    }
}

#[test]
fn the_esim_leads_to_the_form_and_then_to_what_to_mind() {
    let found: Vec<_> = ranked(TOPICS.iter(), "esim")
        .iter()
        .map(|topic| topic.path)
        .collect();
    assert_eq!(found, [FORM, "/guide/before#esim"]);
}

#[test]
fn every_known_word_is_one_that_a_query_can_hold() {
    for topic in &TOPICS {
        for word in topic
            .words
            .iter()
            .flat_map(|(_, known)| known.split_ascii_whitespace())
        {
            assert_eq!(words(word), [word], "{}", topic.path);
        }
    }
}

#[test]
fn every_path_is_that_of_its_place() {
    for topic in &TOPICS {
        match topic.place {
            Place::Question(name) => assert_eq!(topic.path, format!("/guide/questions#{name}")),
            Place::Section { page, name } => assert_eq!(topic.path, format!("/guide/{page}#{name}")),
            Place::Page { .. } => assert!(!topic.path.contains("/questions#")),
        }
    }
}
