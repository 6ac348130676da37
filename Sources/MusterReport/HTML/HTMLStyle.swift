import MusterCore

/// The page's style sheet and its patterns.
enum HTMLStyle {
    /// What the page's policy says of the style sheet: its digest, so that no other style can slip in.
    static let policy =
        "default-src 'none'; style-src 'sha256-\(Base64.encode(hex: SHA256.hex(sheet.utf8)))'; base-uri 'none'; form-action 'none'"

    /// Fills that are told apart without colour, too.
    static let patterns: StaticString = """
        <svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
        <pattern id="waiting" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f waiting" width="6" height="6"/><circle class="mark" cx="3" cy="3" r="1"/></pattern>
        <pattern id="snapshot" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="f snapshot" width="4" height="4"/><path class="mark" d="M0 0H1.2V4H0Z"/></pattern>
        <pattern id="conversion" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="f conversion" width="7" height="7"/><path class="mark" d="M0 0H1.6V7H0Z"/></pattern>
        <pattern id="launch" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f launch" width="6" height="6"/></pattern>
        <pattern id="hold" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="f hold" width="8" height="8"/><path class="mark" d="M0 0H3V8H0Z"/></pattern>
        <pattern id="failed" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f failed" width="6" height="6"/><path class="line" d="M0 0L6 6M6 0L0 6"/></pattern>
        <pattern id="service" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f launch" width="6" height="6"/></pattern>
        <pattern id="detection" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="f detection" width="4" height="4"/><path class="mark" d="M0 0H1.2V4H0Z"/></pattern>
        <pattern id="orchestration" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f orchestration" width="6" height="6"/><circle class="mark" cx="3" cy="3" r="1.2"/></pattern>
        <pattern id="retry" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f failed" width="6" height="6"/><path class="line" d="M0 3H6"/></pattern>
        <pattern id="steps" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f steps" width="6" height="6"/><path class="mark" d="M0 0H6V1.4H0Z"/></pattern>
        <pattern id="rollback" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="f rollback" width="8" height="8"/><path class="mark" d="M0 0H1.6V8H0ZM4 0H5.6V8H4Z"/></pattern>
        <pattern id="crash" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="f failed" width="5" height="5"/><path class="line" d="M3 0V5"/></pattern>
        <pattern id="fault" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="f fault" width="5" height="5"/><path class="mark" d="M0 0H1.4V5H0Z"/></pattern>
        <path id="m-failure" class="m bad" d="M-4.5 -2.5L-2.5 -4.5L0 -2L2.5 -4.5L4.5 -2.5L2 0L4.5 2.5L2.5 4.5L0 2L-2.5 4.5L-4.5 2.5L-2 0Z"/>
        <path id="m-fault" class="m warn" d="M0 -5L5.4 4.2H-5.4Z"/>
        <path id="m-notificationFailed" class="m bad" d="M-5 -4H5V4H-5ZM-3 -2V2H3V-2Z"/>
        <circle id="m-person" class="m person" r="4"/>
        <path id="m-notification" class="m note" d="M-5 -3.6H5L0 .6ZM-5 -2.4V3.8H5V-2.4L0 1.9Z"/>
        </defs></svg>
        """

    static let sheet = """
        :root{color-scheme:light dark;--page:#f4f5f7;--card:#fff;--ink:#191c22;--soft:#596170;--line:#e1e5ea;--grid:#e9ecf0;--good:#0d6b3c;--good-soft:#e3f4ea;--bad:#b0211a;--bad-soft:#fce9e7;--warn:#875800;--warn-soft:#fff2d3;--c-waiting:#c6ccd5;--c-snapshot:#49a6ac;--c-conversion:#4377cf;--c-launch:#329458;--c-hold:#eab749;--c-failed:#c8372d;--c-detection:#9d62c4;--c-orchestration:#6a78d1;--c-mark:rgba(255,255,255,.55);--c-band:#aeb9c7;--crit:#b31257;--zone:rgba(90,105,130,.08);--person:#7a4fb5}
        @media (prefers-color-scheme:dark){:root{--page:#101318;--card:#191d24;--ink:#e7eaee;--soft:#9ba4b2;--line:#2b313a;--grid:#242a32;--good:#6bd39b;--good-soft:#14301f;--bad:#ff8f85;--bad-soft:#3a1815;--warn:#f2c261;--warn-soft:#362a0d;--c-waiting:#474f5b;--c-snapshot:#3b9298;--c-conversion:#4f7fd0;--c-launch:#349b5d;--c-hold:#b98a22;--c-failed:#d8493e;--c-detection:#9a66bd;--c-orchestration:#6876c9;--c-mark:rgba(255,255,255,.38);--c-band:#5c6778;--crit:#ff7fb2;--zone:rgba(170,185,210,.08);--person:#c3a3f0}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:break-word}
        bdi,dd,h1,h2,h3,pre,.cause,.badge+.kind{overflow-wrap:anywhere}
        main{max-width:1120px;margin:0 auto;padding:20px 16px 64px}
        section>h2,section>h3{font-size:1.02rem;margin:0 0 .7rem;font-weight:650}
        .verdict>h1,.verdict>h2{font-size:1.6rem;line-height:1.25;margin:.4rem 0 .3rem;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
        .figures thead th:nth-child(1){width:8%}.figures thead th:nth-child(2){width:22%}.figures thead th:nth-child(3),.figures thead th:nth-child(4){width:10%}.figures thead th:nth-child(5){width:8%}
        details>h3,details>h4{font-size:.95rem;margin:1rem 0 .2rem;font-weight:650}
        h2 small,h3 small{font-weight:400;color:var(--soft);margin-left:.5em;font-size:.87rem}
        p{margin:.3rem 0}
        a{color:inherit}
        section,header.verdict{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:18px 20px;margin:0 0 14px}
        header.verdict{border-left:8px solid var(--soft)}
        header.passed{border-left-color:var(--good)}header.failed{border-left-color:var(--bad)}header.error{border-left-color:var(--warn)}
        .badge{display:inline-block;font-weight:700;letter-spacing:.06em;font-size:.82rem;border-radius:6px;padding:.15rem .55rem;margin-right:.6rem;background:var(--warn-soft);color:var(--warn)}
        .passed>.badge,.badge.passed{background:var(--good-soft);color:var(--good)}.failed>.badge,.badge.failed{background:var(--bad-soft);color:var(--bad)}
        .kind,.soft,.fact,footer{color:var(--soft)}
        .warning{color:var(--warn)}
        .badge.nature{background:var(--page);color:var(--soft);border:1px solid var(--line)}
        .whole{border-left:3px solid var(--line);padding-left:10px;margin:.5rem 0}
        .back{text-align:right;font-size:.87rem}
        .heard,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:2px solid var(--crit);outline-offset:2px;border-radius:4px}
        .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:10px;margin:16px 0 2px;padding:0;list-style:none}
        .tile{border:1px solid var(--line);border-radius:9px;padding:9px 12px}
        .tile b{display:block;font-size:1.22rem;font-weight:640;font-variant-numeric:tabular-nums;line-height:1.3}
        .tile span{color:var(--soft);font-size:.83rem}
        .good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        th,td{text-align:left;padding:.38rem .9rem .38rem 0;border-top:1px solid var(--line);vertical-align:top}
        thead th{border-top:0;color:var(--soft);font-weight:500;font-size:.83rem;padding-top:0}
        th[scope=row]{font-weight:550}th.c{font-weight:400}th .soft,th .warn{font-weight:400}.sum th,.sum td{border-top:2px solid var(--line);font-weight:600}
        th.n,td.n{text-align:right;white-space:nowrap}
        td.t,th.t{white-space:nowrap}
        td.s,th.s{width:34px}th.key{padding-left:34px}th.key svg{margin-left:-34px;margin-right:12px;vertical-align:-1px}td.g{min-width:7em}th[scope=row]{min-width:7.5em}th.w{min-width:13em}
        td:last-child,th:last-child{padding-right:0}
        .lanes{position:relative}
        .lane{position:relative;display:grid;grid-template-columns:190px 1fr 148px;gap:0 12px;align-items:center}
        .lane .name{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-size:.87rem}
        .lane .fact{font-size:.83rem;white-space:nowrap;font-variant-numeric:tabular-nums}
        .lane svg{display:block;width:100%;overflow:visible}
        .lane.server .name{padding-left:16px;color:var(--soft)}
        .lane.wave .name{font-weight:620}
        .lane.critical .name::after{content:" \\25C6";content:" \\25C6" / " on the critical path";color:var(--crit);font-size:.75em}
        .lane.path .name::after{content:" \\25C6" / ""}
        .none::before{content:"\\2013";content:"\\2013" / "none";font-style:normal}
        .behind{position:absolute;top:0;bottom:0;left:202px;width:calc(100% - 362px);height:100%;overflow:visible;pointer-events:none}
        .zone{fill:var(--zone)}
        .band{position:relative}
        .m{stroke:var(--card);stroke-width:.6}.m.bad{fill:var(--bad)}.m.warn{fill:var(--warn)}.m.person{fill:var(--person)}.m.note{fill:var(--soft)}
        .band{border-top:1px solid var(--line);padding:5px 0}
        .band>summary{list-style:none;cursor:pointer}
        .band>summary::-webkit-details-marker{display:none}
        .band>summary .name::before{content:"\\25B8";content:"\\25B8" / "";display:inline-block;width:1em;color:var(--soft);font-weight:400}
        .band[open]>summary .name::before{content:"\\25BE";content:"\\25BE" / ""}
        svg text{fill:var(--soft);font-size:11px}
        .grid{stroke:var(--grid);stroke-width:1}
        .f.waiting{fill:var(--c-waiting)}.f.snapshot{fill:var(--c-snapshot)}.f.conversion{fill:var(--c-conversion)}.f.launch{fill:var(--c-launch)}.f.hold{fill:var(--c-hold)}.f.failed{fill:var(--c-failed)}.f.fault{fill:var(--warn)}.f.detection{fill:var(--c-detection)}.f.orchestration{fill:var(--c-orchestration)}.f.steps{fill:var(--c-snapshot)}.f.rollback{fill:var(--c-waiting)}
        .mark{fill:var(--c-mark)}.line{stroke:#fff;stroke-width:1;fill:none}.wavebar{fill:var(--c-band)}.over{fill:none;stroke:var(--bad);stroke-width:1.5;stroke-dasharray:3 2}.crit{fill:var(--crit)}
        .patterns{position:absolute}
        .legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:12px 0 0;padding:0;list-style:none;font-size:.83rem;color:var(--soft)}
        .legend li{display:flex;align-items:center;gap:6px}
        .legend svg{width:22px;height:12px}
        details.more{margin-top:12px}
        details.more>summary{cursor:pointer;color:var(--soft);font-size:.87rem}
        details.more[open]>summary{margin-bottom:8px}
        .cause{border-left:3px solid var(--bad);padding:2px 0 2px 12px;margin:10px 0}
        .cause b .soft{font-weight:400}.cause.optional{border-color:var(--warn)}
        pre,code{font:.86rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
        pre{background:var(--page);border:1px solid var(--line);border-radius:8px;padding:10px 12px;margin:.5rem 0;overflow-x:auto;white-space:pre-wrap}
        ul.plain{margin:.2rem 0;padding-left:1.1rem}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:.6rem 0 0;font-size:.87rem}
        dt{color:var(--soft)}dd{margin:0}
        .run+.run{margin-top:40px}
        @media screen and (max-width:760px){dl{grid-template-columns:1fr}dd{margin:0 0 6px}main{padding:10px 8px 40px}section,header.verdict{padding:14px 14px;border-radius:10px}.verdict>h1,.verdict>h2{font-size:1.28rem}.behind{left:0;width:100%}.lane{grid-template-columns:1fr auto;gap:1px 8px}.lane svg{grid-row:2;grid-column:1/3}.lane.axis .name,.lane.axis .fact{display:none}.lane.server .name{padding-left:0}.band{padding:8px 0}.lane{margin-bottom:4px}th,td{padding-right:.7rem;font-size:.9rem}table.wide{min-width:600px}table.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block}.stack thead{display:none}.stack tr{border-top:1px solid var(--line);padding:.45rem 0}.stack tbody tr:first-child{border-top:0}.stack th,.stack td,.stack td.n{border:0;padding:.05rem 0;text-align:left;white-space:normal}.stack td[data-label]{display:inline-block;margin-right:1.2em}.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}}
        @media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;font-size:11.5px}.scroll{overflow:visible}.back{display:none}body{font-size:1rem}main{max-width:none;padding:0}section,header.verdict{break-inside:avoid;border-radius:0;padding:8px 10px;margin-bottom:8px}section.long{break-inside:auto}details::details-content{content-visibility:visible;display:block;height:auto}svg,.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """
}
