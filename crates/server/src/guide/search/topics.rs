//! Every place that can be found, with the words that people use for it in Dutch, French, German, English and
//! Chinese. The words are folded (see `fold`); a stem stands for all that begins with it.

/// A place of the portal.
#[derive(Debug)]
pub(super) struct Topic {
    /// Path after `base`.
    pub(super) path: &'static str,
    /// Where its title and summary come from.
    pub(super) place: Place,
    /// Whether it is about everything; see `rank`.
    pub(super) general: bool,
    /// Weight and words, separated by spaces.
    pub(super) words: &'static [(f64, &'static str)],
}

/// What kind of place.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// A page with the ids of its title and summary.
    Page {
        title: &'static str,
        summary: &'static str,
    },
    /// A section of a page of the guide.
    Section { page: &'static str, name: &'static str },
    /// A question with its answer.
    Question(&'static str),
}

const SURE: f64 = 3.0;
/// A hair less than sure, so that a word for something special wins over "cancel".
const NEARLY: f64 = 2.9;
const LIKELY: f64 = 2.0;
const FAINT: f64 = 1.0;

const fn page(
    path: &'static str,
    title: &'static str,
    summary: &'static str,
    words: &'static [(f64, &'static str)],
) -> Topic {
    Topic {
        path,
        place: Place::Page { title, summary },
        general: false,
        words,
    }
}

const fn question(path: &'static str, name: &'static str, words: &'static [(f64, &'static str)]) -> Topic {
    Topic {
        path,
        place: Place::Question(name),
        general: false,
        words,
    }
}

/// The places, the form first.
pub(super) const TOPICS: [Topic; 34] = [
    Topic {
        path: "/end",
        place: Place::Page {
            title: "form-function-end",
            summary: "search-form",
        },
        general: true,
        words: &[
            (
                NEARLY,
                "cancel cancellation terminat terminate termination end ending stop quit leave unsubscribe close \
                 closing deactivat deactivate disconnect disable cease \
                 opzeg opzeggen opzegging opzeggingsformulier stopzet stopzetten stopzetting stoppen beeindig \
                 beeindigen annuleer annuleren annulering afsluiten afmelden uitschrijven ontbinden \
                 resili resilier resiliation annul annuler annulation arret arreter terminer clotur cloturer \
                 supprim supprimer desabonn desabonner desactiv desactiver rompre finir fin \
                 kundig kundigen kundigung kuendig kuendigen kuendigung gekundigt gekuendigt beend beenden \
                 auflosen aufloesen abmelden abbestell storno stornier stornieren kundigungsbutton \
                 注销 註銷 销户 銷戶 销号 銷號 取消 终止 終止 退订 退訂 停用 停机 停機 解约 解約 结束 結束 关闭 關閉",
            ),
            (
                LIKELY,
                "sim esim simkaart simcard simkarte datakaart datacard datakarte datenkarte data card kaart kaartje \
                 carte karte prepaid prepay prepaye prepayee prepaidkaart prepaidkarte herlaadkaart rechargeable \
                 oplaadkaart voorafbetaald abonnement subscription contract contrat vertrag overeenkomst 3g 4g 5g \
                 mobile mobiel formulier formulaire formular form request aanvraag demande antrag plan forfait \
                 数据卡 數據卡 流量卡 手机卡 手機卡 上网卡 预付卡 預付卡 预付费 充值卡 套餐 合同 合約 表单 申请",
            ),
        ],
    },
    page(
        "/withdraw",
        "form-function-withdraw",
        "search-withdraw",
        &[(
            SURE,
            "withdraw withdrawal withdrawing revoke revocation cooling fourteen herroep herroepen herroeping \
             herroepingsrecht bedenktijd veertien retract retracter retractation renoncer renonciation quatorze \
             widerruf widerrufen widerrufsrecht rucktritt ruecktritt vierzehn 撤销 撤銷 冷静期 反悔 无理由退",
        )],
    ),
    page(
        "#follow",
        "entry-follow",
        "entry-follow.text",
        &[(
            SURE,
            "follow status track tracking progress state receipt case reference undo mind changed \
             volgen opvolgen ontvangstbewijs referentie stand intrekken bedacht \
             suivre suivi statut accuse reference retirer \
             verfolgen eingangsbestatigung eingangsbestaetigung referenz vorgang zuruckziehen zurueckziehen \
             进度 查询 状态 回执 编号 撤回",
        )],
    ),
    page(
        "/account/login",
        "frame-login",
        "search-login",
        &[(
            SURE,
            "login log signin sign account username profile zone customerzone \
             inloggen aanmelden klantenzone gebruikersnaam connecter connexion compte espace identifiant \
             anmelden einloggen konto kundenbereich kundenkonto kundenzone benutzername 登录 登入 账户 帐户 账号 帐号",
        )],
    ),
    page(
        "/account/forgotten",
        "search-forgotten",
        "search-forgotten-text",
        &[(
            SURE,
            "password forgot forgotten passwd wachtwoord vergeten paswoord passe oublie \
             passwort vergessen kennwort 密码 忘记 忘記",
        )],
    ),
    page(
        "/guide/online",
        "guide-online-title",
        "guide-online-summary",
        &[
            (
                SURE,
                "online website web internet enligne letter brief lettre courrier aangetekend recommande einschreiben 网上 在线 上网办理 写信",
            ),
            (
                FAINT,
                "ligne site how hoe comment wie steps stappen etapes schritte 怎么 步骤",
            ),
        ],
    ),
    page(
        "/guide/hotline",
        "guide-hotline-title",
        "guide-hotline-summary",
        &[
            (
                SURE,
                "hotline helpline phonenumber telephonenumber telefoonnummer telefoonnummers numero numeros telefonnummer                  telefonnummern rufnummer dial 电话号码 號碼 热线 熱線 客服电话",
            ),
            (NEARLY, "number numbers nummer nummers nummern 号码"),
            (
                LIKELY,
                "phone call telefoon bellen klantendienst klantenservice telephone                  appeler appel service telefon anrufen kundendienst kundenservice customerservice helpdesk 电话 客服",
            ),
        ],
    ),
    page(
        "/guide/phone",
        "guide-phone-title",
        "guide-phone-summary",
        &[
            (
                SURE,
                "phone call calling helpdesk agent contact customerservice telefoon telefonisch bellen \
                 klantendienst klantenservice appeler appel telephone service telefon anrufen kundendienst \
                 kundenservice 打电话 电话 客服",
            ),
            (
                FAINT,
                "number nummer numero telefoonnummer telefonnummer hotline customer klant client kunde",
            ),
        ],
    ),
    page(
        "/guide/shops",
        "guide-shops-title",
        "guide-shops-summary",
        &[(
            SURE,
            "shop shops store stores shopfinder nearest nearby opening openinghours hours winkel winkels winkelpunt \
             verkooppunt openingsuren openingstijden dichtstbijzijnde magasin magasins boutique boutiques horaire horaires \
             ouverture ouvert proche geschaft geschaeft geschafte geschaefte laden filiale filialen offnungszeiten \
             oeffnungszeiten geoffnet 门店 商店 店 营业厅 營業廳 营业时间 开门 附近",
        )],
    ),
    page(
        "/guide/shop",
        "guide-shop-title",
        "guide-shop-summary",
        &[
            (
                FAINT,
                "cancel end stop terminate opzeggen stopzetten beeindigen resilier annuler arreter kundigen kuendigen beenden 注销",
            ),
            (
                SURE,
                "shop store counter desk bring passport identity winkel toonbank kantoor meebrengen \
             identiteitskaart paspoort magasin boutique guichet emporter passeport identite geschaft geschaeft \
             laden filiale mitbringen ausweis personalausweis reisepass 门店 店 營業廳 营业厅 柜台 到店 身份证 护照 证件",
            ),
        ],
    ),
    page(
        "/guide/before",
        "guide-before-title",
        "guide-before-summary",
        &[(
            SURE,
            "before prepare checklist vooraf voorbereiden voordat avant preparer liste vorher vorbereiten bevor \
             checkliste 之前 准备 清单 注意事项",
        )],
    ),
    Topic {
        path: "/guide/before#save",
        place: Place::Section {
            page: "before",
            name: "save",
        },
        general: false,
        words: &[(
            SURE,
            "backup save contacts photos pictures messages voicemail bewaren contacten fotos berichten kopie \
             sauvegard sauvegarde sauvegarder contacts photos messagerie repertoire sichern sicherung kontakte \
             fotos nachrichten 备份 備份 联系人 通讯录 照片 短信",
        )],
    },
    Topic {
        path: "/guide/before#esim",
        place: Place::Section {
            page: "before",
            name: "esim",
        },
        general: false,
        words: &[
            (1.9, "esim profile profiel profil 配置文件"),
            (
                LIKELY,
                "delete remove wissen verwijderen effacer loschen loeschen 删除 刪除",
            ),
        ],
    },
    Topic {
        path: "/guide/before#accounts",
        place: Place::Section {
            page: "before",
            name: "accounts",
        },
        general: false,
        words: &[(
            SURE,
            "bank itsme 2fa whatsapp verification authentication code codes accounts banque comptes \
             banken bankieren verificatie banking konten 银行 验证码 微信 绑定 支付宝",
        )],
    },
    Topic {
        path: "/guide/before#device",
        place: Place::Section {
            page: "before",
            name: "device",
        },
        general: false,
        words: &[(
            SURE,
            "device handset tablet router modem instalment installment toestel afbetaling aflossingstabel restwaarde \
             appareil routeur amortissement residuelle gerat geraet raten restwert tilgungstabelle 设备 路由器 分期",
        )],
    },
    page(
        "/guide/why",
        "guide-why-title",
        "guide-why-summary",
        &[(
            SURE,
            "unused idle drawer lying abuse misuse risk ongebruikt laten liggen lade misbruik risico \
             inutilise tiroir traine abus risque ungenutzt schublade missbrauch risiko 闲置 滥用 风险 不用了",
        )],
    ),
    question(
        "/guide/questions#cost",
        "cost",
        &[(
            SURE,
            "cost costs fee fees penalty charge free compensation kost kosten boete vergoeding gratis \
             verbrekingsvergoeding schadevergoeding cout couts frais gratuit indemnite penalite \
             gebuhr gebuhren gebuehr kostenlos strafe vertragsstrafe 费用 收费 免费 违约金 多少钱 手续费",
        )],
    ),
    question(
        "/guide/questions#days",
        "days",
        &[(
            SURE,
            "long days duration when time deadline notice hoelang lang duurt termijn dagen wanneer snel opzegtermijn \
             delai combien temps quand duree jours preavis dauer dauert lange wann frist tage werktage \
             kundigungsfrist 多久 几天 时间 什么时候 工作日",
        )],
    ),
    question(
        "/guide/questions#back",
        "back",
        &[(
            SURE,
            "back recover restore undelete reactivate reactivation irreversible terugkrijgen herstellen heractiveren \
             terug onomkeerbaar recuperer retablir reactiver zuruck zurueck zuruckbekommen wiederherstellen \
             reaktivieren 恢复 找回 重新激活 激活",
        )],
    ),
    question(
        "/guide/questions#new",
        "new",
        &[(
            SURE,
            "new again another nieuw nieuwe opnieuw nouveau nouvelle neu neue neuen 新卡 再办 重新办",
        )],
    ),
    question(
        "/guide/questions#keep",
        "keep",
        &[
            (
                SURE,
                "keep port porting portability transfer behouden nummerbehoud overdragen overdracht meenemen garder \
                 conserver portage porter portabilite transferer behalten mitnehmen rufnummernmitnahme \
                 nummernmitnahme portierung portieren 携号 转网 攜號 保留号码 保留",
            ),
            (LIKELY, "number nummer numero rufnummer 号码"),
        ],
    ),
    question(
        "/guide/questions#withdrawal",
        "withdrawal",
        &[
            (
                1.9,
                "withdraw withdrawal herroep herroeping retract retractation widerruf widerrufen 撤销 冷静期",
            ),
            (FAINT, "days dagen jours tage"),
        ],
    ),
    question(
        "/guide/questions#debt",
        "debt",
        &[(
            SURE,
            "debt debts bill bills unpaid invoice arrears owe pay payment reminder collection bailiff schuld schulden \
             factuur facturen onbetaald betalen openstaand herinnering incasso deurwaarder dette dettes facture \
             factures impaye impayee payer rappel recouvrement huissier rechnung rechnungen bezahlen zahlen mahnung \
             inkasso 欠费 欠款 账单 帳單 债务 未付 付款",
        )],
    ),
    question(
        "/guide/questions#credit",
        "credit",
        &[
            (
                SURE,
                "credit refund balance remaining money beltegoed tegoed belwaarde terugbetaling terugbetalen saldo \
                 rembours remboursement rembourser solde guthaben erstattung ruckerstattung rueckerstattung \
                 auszahlung 余额 餘額 退款 退费 话费",
            ),
            (
                FAINT,
                "prepaid herlaadkaart prepayee prepaye prepaidkarte 预付费 预付卡 充值",
            ),
        ],
    ),
    question(
        "/guide/questions#price",
        "price",
        &[(
            SURE,
            "price increase rise expensive terms conditions prijs prijsverhoging verhoging duurder voorwaarden prix \
             augmentation hausse preis preiserhohung preiserhoehung erhohung teurer bedingungen tarif 涨价 价格 条款",
        )],
    ),
    question(
        "/guide/questions#lost",
        "lost",
        &[(
            SURE,
            "lost stolen theft block blocked broken verloren kwijt gestolen diefstal blokkeren kapot perdu perdue \
             vole volee bloquer casse gestohlen sperren diebstahl kaputt 丢失 丢了 被盗 挂失 遗失 被偷",
        )],
    ),
    question(
        "/guide/questions#abroad",
        "abroad",
        &[(
            SURE,
            "abroad foreign travel tourist moved moving emigrate roaming country leaving buitenland verhuis verhuisd \
             verhuizen reis vertrek etranger voyage touriste demenag demenager quitte pays ausland reise umzug \
             umgezogen weggezogen 国外 海外 出国 离开 旅行 游客",
        )],
    ),
    question(
        "/guide/questions#language",
        "language",
        &[(
            SURE,
            "language speak translate translation english chinese taal spreek vertalen langue parle anglais chinois \
             sprache spreche englisch 语言 中文 英语 英文",
        )],
    ),
    question(
        "/guide/questions#reason",
        "reason",
        &[(
            SURE,
            "reason why reden waarom motif raison pourquoi grund warum 理由 原因 为什么",
        )],
    ),
    question(
        "/guide/questions#several",
        "several",
        &[(
            SURE,
            "several multiple many meerdere verschillende plusieurs mehrere 多张 几张 好几张",
        )],
    ),
    question(
        "/guide/questions#mail",
        "mail",
        &[(
            SURE,
            "mail email spam confirmation confirm resend link bevestiging bevestigingsmail bevestigen courriel \
             confirmer renvoyer bestatigung bestaetigung bestatigungsmail 邮件 邮箱 确认 收不到",
        )],
    ),
    question(
        "/guide/questions#not-me",
        "not-me",
        &[(
            SURE,
            "fraud scam hacked swap fraude oplichting gehackt arnaque pirate piratage betrug gehackt \
             identitatsdiebstahl 诈骗 欺诈 不是我 盗用",
        )],
    ),
    question(
        "/guide/questions#data",
        "data",
        &[(
            SURE,
            "privacy gdpr personal erase avg gegevens persoonsgegevens rgpd donnees personnelles dsgvo datenschutz \
             daten personenbezogene 隐私 个人数据 个人信息 数据保护",
        )],
    ),
    question(
        "/guide/questions#complaint",
        "complaint",
        &[(
            SURE,
            "complaint complain complaints ombudsman appeal dispute klacht klachten klagen ombudsdienst plainte \
             reclamation mediateur mediation litige beschwerde beschweren reklamation schlichtung 投诉 申诉 纠纷",
        )],
    ),
];
