import type { CatalogText } from '../CatalogText';

export const exchange: CatalogText['exchange'] = {
  name: 'Exchange Online',
  aliases: ['Exchange', 'EXO'],
  areas: {
    hybrid: '混合部署',
    mailFlow: '邮件流',
    migration: '迁移',
    clients: '客户端',
    compliance: '合规',
    voicemail: '语音邮件',
  },
  questions: {
    inScope: {
      question: 'Exchange Online 是否在范围内？',
      help: '如果邮箱在本项目期间保持原位，请回答“否”。',
    },
    sourcePlatform: {
      question: '邮箱从哪个邮件平台迁出？',
      help: '如果有多个平台，请选择邮箱最多的一个，并记下其他平台。',
      options: {
        exchangeServer: 'Exchange Server',
        gmail: 'Gmail',
        notes: 'HCL Notes',
        groupWise: 'GroupWise',
        imap: '其他 IMAP 系统',
        none: '无',
      },
    },
    method: {
      question: '将使用哪种迁移方式？',
      help: '完全混合让两端较长时间保持连接，最小混合只在移动邮箱期间连接。暂存迁移仅适用于 Exchange 2003 和 2007。如果没有内容要移动，请选择“无”。',
      options: {
        hybrid: '完全混合',
        minimalHybrid: '最小混合',
        cutover: '直接转换',
        staged: '暂存',
        imap: 'IMAP',
        googleWorkspace: 'Google Workspace 迁移',
        thirdParty: '第三方工具',
        none: '无',
      },
    },
    mailRelay: {
      question: '是否有网关、智能主机、应用程序或设备发送或中转邮件？',
      help: '例如打印机、监控系统、ERP 系统，以及部署在邮箱前端的邮件安全系统。',
    },
    publicFolders: {
      question: '正在使用多少个公用文件夹？',
      help: '如果没有，请输入 0。',
    },
    retention: {
      question: '是否有保留、诉讼保留或日记方面的要求？',
      help: '请询问法务或合规负责人，不要只问邮件团队。',
    },
    serverVersion: {
      question: '安装了哪些 Exchange Server 版本和累积更新？',
      help: 'Get-ExchangeServer 会显示每台服务器的内部版本号。如果没有 Exchange Server，请留空。',
    },
    performedBy: {
      question: '由谁执行迁移？',
      help: '请选择启动并监控迁移批次的一方。',
      options: {
        customer: '客户',
        microsoft: 'Microsoft',
        partner: '合作伙伴',
      },
    },
    largeMailboxes: {
      question: '是否有存档、超过 50 GB 的邮箱或超过 100 MB 的项目？',
      help: 'Get-MailboxStatistics 会显示大小。个人存档文件（PST）也算存档。',
    },
    sharedAccess: {
      question: '是否有人使用代理人、共享邮箱或资源邮箱？',
      help: '例如有权访问他人日历的助理、团队邮箱、会议室和设备。',
    },
    connectedApplications: {
      question: '是否有应用程序或设备通过 EWS、POP、IMAP 或 SMTP 连接到邮箱？',
      help: '例如扫描仪、工单系统、备份、归档和会议室预订系统。服务器日志会显示正在使用的协议。',
    },
    voicemail: {
      question: '目前是否有语音邮件或传真投递到邮箱？',
      help: '指 Exchange 统一消息，或向邮箱发送消息的电话系统或传真服务器。',
    },
    lastServer: {
      question: '迁移后是否要移除最后一台 Exchange Server？',
      help: '如果邮箱或中继保留在本地，或保留一台服务器用于管理收件人，请回答“否”。',
    },
    frontlineMailboxes: {
      question: '是否有使用 Exchange Online Kiosk、Microsoft 365 F1 或 F3 许可证的邮箱？',
      help: '指一线员工的许可证。Microsoft 365 管理中心的“计费”下会显示。',
    },
  },
  items: {
    'EXCHANGE-01': {
      title: '将 Exchange Server 升级到受支持的版本和累积更新',
      guidance:
        '混合部署要求参与的每台服务器都运行受支持的 Exchange 版本，并安装最新或上一个累积更新。在运行混合向导之前检查内部版本号并安装更新。Exchange 2016 和 2019 自 2025 年 10 月起已终止支持，因此请为每台保留的服务器规划 Exchange Server Subscription Edition。应先移除旧服务器，因为其较新的累积更新不能安装到仍有旧服务器的组织中。',
    },
    'EXCHANGE-02': {
      title: '在混合服务器上安装公共证书',
      guidance:
        '所有混合服务器的 SMTP 和 IIS 必须使用公共证书颁发机构签发的证书，且证书包含自动发现和邮件的主机名。用 Get-ExchangeCertificate 检查绑定，记下到期日期并安排续订。自签名证书会使两端之间的安全邮件流中断。',
    },
    'EXCHANGE-03': {
      title: '发布自动发现、EWS 和邮箱复制代理',
      guidance:
        '这些终结点必须能从 Exchange Online 访问，前面不得设置预身份验证，并且必须启用邮箱复制代理（MRS 代理）。用 Exchange Online PowerShell 中的 Test-MigrationServerAvailability 和 Microsoft 远程连接分析器测试。要求先登录的反向代理会使邮箱移动失败。',
    },
    'EXCHANGE-04': {
      title: '运行混合配置向导并设置专用混合应用',
      guidance:
        '运行最新的混合配置向导，不要使用以前下载的版本，并保留日志。完全混合还需要在 Microsoft Entra ID 中创建专用 Exchange 混合应用，并在服务器上启用。否则本地用户将不再能看到云端用户的忙/闲信息、邮件提示和照片，因为 Exchange Online 会阻止共享服务主体。这些调用正从 EWS 改为 Microsoft Graph，因此要让服务器保持最新。',
    },
    'EXCHANGE-05': {
      title: '准备接受的域、SPF、DKIM、DMARC 和 MX 切换',
      guidance:
        '每个发件域都必须设为接受的域，并具备包含 spf.protection.outlook.com 的 SPF 记录、DKIM 签名和 DMARC 策略。在切换前两天调低 MX 记录的生存时间，并写明回退步骤。',
    },
    'EXCHANGE-06': {
      title: '为网关、智能主机和应用程序中继设置连接器',
      guidance:
        '列出每个向 Exchange 递交邮件或从其接收邮件的系统，注明负责人、源地址和身份验证方式。理想状态是每条路径一个连接器，并按证书或地址加以限制。能够登录的应用程序应使用经过身份验证的提交，而不是开放中继。',
    },
    'EXCHANGE-07': {
      title: '列出发送或读取邮件的应用程序和设备',
      guidance:
        '逐一记录负责人、协议、发件人地址和每日邮件量，并确定方式：通过连接器中继、使用 OAuth 的 SMTP AUTH，或 Microsoft Graph。Exchange 管理中心的 SMTP AUTH 客户端报告会显示谁仍在使用基本身份验证。Exchange Online 的 EWS 自 2026 年 10 月起逐步关闭：EWSEnabled 和 EWSAllowedAppIDs 可让指定的应用程序继续工作到 2027 年 4 月 1 日。此后只能使用 Microsoft Graph。',
    },
    'EXCHANGE-08': {
      title: '确定公用文件夹的去留',
      guidance:
        '统计文件夹数量、大小和项目数，找出一年来无人使用的文件夹。在删除、移到共享邮箱或组、迁移、共存期间保留在本地之间做出选择。SourceSideValidations.ps1 会报告带斜杠的名称、超出限制的文件夹和其他问题：在批次开始前修复。FastTrack 不迁移公用文件夹，因此请安排自己的人员或合作伙伴，并预先通知最终锁定。',
    },
    'EXCHANGE-09': {
      title: '清理邮箱：大小、大型项目和存档',
      guidance:
        '列出邮箱和存档的大小，并与每位用户所获许可证的限制比较。原生移动不会带走超过 150 MB 的项目，其他方式的上限更低：请让用户另存或删除这些项目。修复损坏的项目，并在批次完成前检查被跳过的项目。逐个用户确定存档和 PST 文件是否移入联机存档。',
    },
    'EXCHANGE-10': {
      title: '按部门和代理关系划分批次',
      guidance:
        '导出“完全访问”“代理发送”“代表发送”和文件夹权限，把使用相同邮箱的人员安排在同一批次。在混合部署中，“代理发送”必须在两端都设置，共享邮箱的自动映射也不能跨两端生效。在试点中测试一位助理及其经理。',
    },
    'EXCHANGE-11': {
      title: '准备迁移帐户并应对限流',
      guidance:
        '与执行迁移的一方商定在源端和租户中需要哪些帐户，权限以够用为限。优先以应用身份用证书登录，因为自 2026 年 12 月起发布的 Exchange Online PowerShell 版本不再有 -Credential 参数。工具必须使用用户帐户时，请用条件访问代替不允许例外的安全默认值，并仅在迁移期间排除该帐户。用测试批次测量速度，因为源端的限流往往是瓶颈。',
    },
    'EXCHANGE-12': {
      title: '准备第三方邮件源',
      guidance:
        '查明源和工具能移动哪些内容：IMAP 仅限邮件，Google Workspace 迁移还包括日历和联系人；Notes 和 GroupWise 要迁移邮件以外的内容，需要第三方工具。创建迁移所需的服务帐户或 API 访问权限，并与源系统负责人商定限流。向供应商确认工具是否仍需要 Exchange Online 中的 EWS，它将于 2027 年 4 月终止。告知用户哪些内容不会迁移。',
    },
    'EXCHANGE-13': {
      title: '让所有客户端支持新式身份验证',
      guidance:
        'Exchange Online 只在 SMTP AUTH 上接受基本身份验证，Microsoft 计划在 2026 年 12 月底默认将其关闭。检查 Outlook 版本、移动应用、扫描仪和脚本，更新无法使用新式身份验证的部分。Outlook 2016 和 2019 自 2025 年 10 月起、Outlook LTSC 2021 自 2026 年 10 月起已终止支持。达标的标志是试点期间的登录日志中没有旧版身份验证客户端。',
    },
    'EXCHANGE-14': {
      title: '沿用保留规则、保全措施（诉讼保留等）和日记',
      guidance:
        '列出源端的保留规则、保全措施、未结的电子数据展示案例和日记目标，并注明负责人。在移动邮箱前于 Microsoft Purview 中创建策略；目标端得到验证之前，不要解除源端的保全。Exchange Online 邮箱不能用作日记目标。',
    },
    'EXCHANGE-15': {
      title: '替换 Exchange 语音邮件和传真',
      guidance:
        'Exchange Online 以及 2019 起的 Exchange Server 都没有统一消息。列出语音邮件用户、自动助理和传真号码，将语音邮件迁移到 Teams Phone 的云语音邮件，或由电话系统以邮件发送留言。云语音邮件不接收传真，因此传真号码需要另一项服务。在首个此类邮箱移动前完成测试。',
    },
    'EXCHANGE-16': {
      title: '在依赖 FastTrack 之前确认其迁移范围',
      guidance:
        '对于拥有 150 个或更多合格许可证的客户，FastTrack 从 Exchange Server（混合部署）和 Google Workspace 迁移邮箱。它不迁移公用文件夹、PST 文件、日记存档和第三方存档；对于 Google，也不迁移群组、资源邮箱、签名、共享日历和自动答复。其他来源和这些内容需要自己的人员或合作伙伴。请以书面形式确认范围，包括来源、邮箱数量和由谁启动批次。',
    },
    'EXCHANGE-17': {
      title: '重建无法从其他邮件系统迁移的内容',
      guidance:
        '从其他系统只能迁来邮箱，迁不来其周边设置。列出群组和通讯组列表、共享邮箱、会议室和设备及其预订规则、代理人、别名、签名和自动答复，逐项指定负责人。在第一个批次之前于 Exchange Online 中创建，并与依赖它们的人员一起测试。告知用户哪些需要自己重新设置。',
    },
    'EXCHANGE-20': {
      title: '规划 Google Workspace 与 Exchange Online 并用的时期',
      guidance:
        '确定邮件如何送达两端的人员：每个系统使用一个用于路由的子域，并由一个系统先接收。日历不会自动互通，因此请设置 Calendar Interop 以查看忙/闲状态，或缩短并用时间。共享日历的人员安排在同一批次。在文件、群组和其他应用程序的登录也迁移完毕之前，保留 Google 帐户。',
    },
    'EXCHANGE-18': {
      title: '为停用本地 Exchange 做准备：收件人、中继、混合部署',
      guidance:
        '只要还在同步 Active Directory，收件人属性就在其中管理：请在无服务器的 Exchange 管理工具与在云中管理之间做出选择，并培训管理员。将中继、脚本和应用程序移出服务器，并将 MX 和自动发现指向 Microsoft 365。然后移除混合配置，并按规范卸载服务器。切勿只是关闭最后一台服务器或手动删除其对象。',
    },
    'EXCHANGE-19': {
      title: '检查一线员工邮箱还能用什么方式连接',
      guidance:
        '自 2026 年 10 月起，Exchange Online 拒绝 Kiosk、F1 和 F3 许可证的邮箱使用 EWS，与租户其余部分的设置无关。找出读取这些邮箱的应用程序、归档系统、会议室显示屏和第三方客户端，改用 Microsoft Graph，或为邮箱分配其他许可证。迁移前检查这些许可证的大小限制。',
    },
  },
};
