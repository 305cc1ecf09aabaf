import type { CatalogText } from '../CatalogText';

export const core: CatalogText['core'] = {
  name: '核心载入',
  aliases: ['Core', 'Core onboarding', 'Core onboarding (identity, domains, network)', '核心', '核心入门培训'],
  areas: {
    domains: '域',
    identity: '标识',
    network: '网络',
    security: '登录安全',
    administration: '许可证与角色',
  },
  questions: {
    identityModel: {
      question: '将使用哪种标识模型？',
      help: '联合身份验证指用户通过 AD FS 或其他提供者登录。请选择试点时将采用的模型。',
      options: {
        cloudOnly: '仅限云',
        passwordHashSync: '密码哈希同步',
        passThroughAuthentication: '直通身份验证',
        federated: '联合身份验证',
      },
    },
    forests: {
      question: '必须同步多少个 Active Directory 林？',
      help: '统计帐户林和资源林（例如单独的 Exchange 林）。如果没有 Active Directory，请输入 0。',
    },
    routableSuffix: {
      question: '所有用户的 UPN 后缀是否可路由，且 UPN 与其邮件地址一致？',
      help: 'contoso.local 之类的后缀无法在云中验证。',
    },
    customDomains: {
      question: '登录和邮件将使用哪些自定义域？',
      help: '列出所有域，并标出已在其他租户中验证的域。',
    },
    inspectedTraffic: {
      question: '出站流量是否经过代理、被解密，或经由中心地点或 VPN 回传？',
      help: '只要有一个用户地点受影响，就回答“是”。',
    },
    sitesWithoutBreakout: {
      question: '有多少个用户地点没有本地 Internet 出口？',
      help: '统计其 Internet 流量经由其他地点出去的地点。',
    },
    largestEgress: {
      question: '有多少台设备通过最繁忙的出口访问 Internet？',
      help: '包括流量经由该出口的其他地点的设备和 VPN 用户。估算即可。',
    },
    enforcesMfa: {
      question: '是否对所有用户强制执行多重身份验证？',
      help: '安全默认值，或覆盖所有人的条件访问策略，都算“是”。',
    },
    legacyProtocols: {
      question: '是否仍在使用旧版客户端、基本身份验证或低于 1.2 的 TLS？',
      help: '登录日志会显示旧版身份验证。代理、防火墙和服务器上可以看到旧的 TLS。',
    },
    syncEngine: {
      question: '目前用什么将 Active Directory 同步到 Microsoft Entra ID？',
      help: 'DirSync 等更早的引擎算作 Entra Connect。如果没有 Active Directory，也请选择“尚未同步”。',
      options: {
        none: '尚未同步',
        entraConnect: 'Entra Connect',
        cloudSync: 'Cloud Sync',
      },
    },
    severalTenants: {
      question: '人员是否会在多个 Microsoft 365 租户中工作？',
      help: '例如并购、子公司以及将要合并的租户。测试租户不算。',
    },
    emergencyAccounts: {
      question: '是否有两个仅限云的紧急访问帐户，并在过去一年内测试过？',
      help: '指被条件访问排除、凭据得到安全保管的帐户。如果没有人用其试登录过，请回答“否”。',
    },
    seats: {
      question: '客户有多少个席位？',
      help: '统计租户中符合条件的许可证。在 playbook 中，超过 500 个席位时有迁移任务，从 20,000 个席位起有企业研讨会。',
    },
    approvedEnterprise: {
      question: '客户是否为已批准的企业客户？',
      help: '请询问 FastTrack 经理。只有已批准的客户才能获得额外的企业研讨会。',
    },
    exception: {
      question: '席位少于 20,000 时，是否批准了企业研讨会的例外？',
      help: '如果没有人申请，请回答“否”。',
    },
    successManager: {
      question: '是否已分配客户成功经理？',
      help: 'Microsoft Teams、Viva Engage 和 Outlook mobile 启用后由其接手。',
    },
    adoptionProgram: {
      question: '客户是否同意参加 OneDrive 的 Microsoft 应用服务计划？',
      help: '客户同意之后才回答“是”：从那时起，该计划的两项任务为必需任务。',
    },
    reviewedOn: {
      question: '客户在哪一天确认清单中的所有内容均已审阅并解决？',
      help: '在此之前请留空。部署在确认之后开始。',
    },
    reviewedBy: {
      question: '客户方由谁确认？',
      help: '确认人的姓名和职务。',
    },
  },
  items: {
    'CORE-01': {
      title: '验证自定义域并发布其 DNS 记录',
      guidance:
        '列出用于登录或邮件的每个域，确认每个域都只在本租户中验证。发布 Microsoft 365 管理中心针对范围内服务显示的记录。已在其他租户中验证的域必须先在那里释放，这可能需要数天。',
    },
    'CORE-02': {
      title: '替换不可路由的 UPN 后缀',
      guidance:
        '用户必须使用租户中已验证的后缀登录。在林中添加可路由的后缀，分批更改用户，并使 UPN 与主邮件地址一致，这样用户只需记住一个名称。事先检查依赖旧 UPN 的应用程序和智能卡。',
    },
    'CORE-03': {
      title: '用 IdFix 清理目录属性',
      guidance:
        '对范围内的所有林运行 IdFix。达标的标志是运行结果中没有重复的 proxyAddresses 或 userPrincipalName 值，没有无效字符，也没有空值。在首次同步前，在源目录中修复发现的问题；如果已在同步，则先处理 Microsoft Entra 管理中心报告为错误的对象。同步不会修复此类对象。',
    },
    'CORE-04': {
      title: '准备 Entra Connect 服务器和暂存服务器',
      guidance:
        '使用已加入域、带桌面体验的 Windows Server，版本须在先决条件页面所列范围内，并具备 .NET Framework 4.7.2 或更高版本和 TLS 1.2。内置的 LocalDB 约够 100,000 个对象使用，超过则需要 SQL Server。安装需要一位混合标识管理员和一位企业管理员。像保护域控制器一样保护该服务器，并规划第二台暂存模式的服务器。',
    },
    'CORE-05': {
      title: '在首次同步前选择源定位点、筛选方式和林匹配方式',
      guidance:
        '使用 ms-DS-ConsistencyGuid 作为源定位点，并确定同步哪些 OU。有多个林时，确定用哪个属性将同一人的多个帐户合并，并包含存放链接邮箱的林。源定位点和匹配方式以后很难更改。先以暂存模式启动服务器，检查待处理的添加和删除，确认后才让它导出。',
    },
    'CORE-06': {
      title: '替换旧的同步引擎并让 Entra Connect 保持最新',
      guidance:
        'DirSync、Azure AD Sync 和 Azure AD Connect 1.x 均已停用，Entra Connect 的每个版本在下一版本发布 12 个月后终止支持。请将所用版本与版本历史记录比对，并安装 Microsoft Entra 管理中心提供的最新版本。运行 Get-ADSyncAutoUpgrade 查看是否启用了自动升级。如果无法使用自动升级，请指定一名负责人每季度查看版本历史记录。',
    },
    'CORE-07': {
      title: '让 AD FS 及其代理处于受支持的安全状态',
      guidance:
        '检查版本、证书到期日、Extranet 智能锁定、限制客户端访问的声明规则，以及第二个站点能否接管。达标的标志是每个节点都运行受支持的 Windows Server，且任何证书到期前都会发出警报。如果场仅服务于 Microsoft 365，请规划改用密码哈希同步，而不是升级。',
    },
    'CORE-08': {
      title: '放行 Microsoft 365 URL 和 IP 范围',
      guidance:
        '防火墙和代理必须放行范围内服务的所有必需终结点。从 Microsoft 365 终结点 Web 服务获取，并自动更新，因为列表每月都可能变化。不要根据旧的导出手动维护。',
    },
    'CORE-09': {
      title: '让 Microsoft 365 流量免于检查和代理身份验证',
      guidance:
        '“优化”（Optimize）和“允许”（Allow）类别的终结点必须绕过 TLS 检查、代理身份验证和数据丢失防护设备。理想状态是客户端直接连接到最近的 Microsoft 前端入口。受检查的媒体或邮箱连接会引起事后难以追查的错误。',
    },
    'CORE-10': {
      title: '为每个地点提供本地 Internet 出口和 DNS，并拆分 VPN 隧道',
      guidance:
        '检查每个地点的流量从哪里进入 Internet，以及由哪台 DNS 服务器应答。理想状态是本地出口搭配本地 DNS，且 VPN 让“优化”（Optimize）类别的终结点直连。无法设置本地出口的地点，记录测得的延迟，并确定用户能否接受。',
    },
    'CORE-11': {
      title: '测量每个地点的连接并解决发现的问题',
      guidance:
        '在每个地点分别用有线设备和无线设备，并通过 VPN，运行 Microsoft 365 网络连接测试及其客户端。对于 Teams 媒体，达标的标准是丢包率低于 1%，延迟低于 100 毫秒，抖动低于 30 毫秒。报告还会显示较远的出口、较远的 DNS 和被截获的证书。保存结果，为每个问题指定负责人，解决后重复测试。',
    },
    'CORE-12': {
      title: '为大型地点计算 NAT 端口和带宽',
      guidance:
        '一个公共 IP 地址最多提供约 64,000 个端口，而运行 Outlook 和 Teams 的设备会保持许多连接。取试点设备的连接数峰值，加上至少 4 个的余量，用端口总数除以该值，即为每个地址可支持的设备数；在端口用尽前增加公共地址。根据试点组估算每项服务的带宽，Teams 则使用 Teams 管理中心的网络规划器。',
    },
    'CORE-13': {
      title: '强制执行多重身份验证并保留紧急访问',
      guidance:
        '启用安全默认值，或启用要求所有人使用多重身份验证的条件访问策略。先在“仅限报告”模式下测试条件访问，并替换像用户一样登录的服务帐户。保留两个仅限云的紧急访问帐户，将其排除在条件访问之外，以通行密钥（FIDO2）或证书登录，每次使用都发出警报。',
    },
    'CORE-14': {
      title: '清除旧版身份验证以及 TLS 1.0 和 1.1',
      guidance:
        '按客户端应用筛选登录日志以找出基本身份验证，并在代理和服务器上查找旧的 TLS。Microsoft 365 要求新式身份验证和 TLS 1.2 或更高版本。更新或更换无法满足要求的客户端、脚本和设备。多功能打印机可能需要一台支持当前协议的中继。',
    },
    'CORE-15': {
      title: '按组分配许可证，按最小权限分配管理员角色',
      guidance:
        '设置所有用户的使用位置，将许可证分配给组，而不是单个用户。嵌套组不会传递许可证，因此要检查组的许可证错误和剩余许可证。全局管理员应少于五位，其他管理员使用够用的最小角色。管理员使用单独的仅限云帐户，有许可证时使用 Privileged Identity Management。',
    },
    'CORE-16': {
      title: '选择登录方式，并通过分阶段推出退出联合身份验证',
      guidance:
        '除非有规定禁止，否则使用密码哈希同步，因为这样登录不依赖本地服务器。在联合身份验证仍运行时启用它，检查智能卡、第三方 MFA 和声明规则，再通过分阶段推出移动测试用户。所用的组不得是嵌套组或动态组，旧版身份验证仍走联合身份验证。登录日志不再显示试点用户的联合登录后，才转换域。',
    },
    'CORE-17': {
      title: '监控同步并指定警报负责人',
      guidance:
        '确认 Entra Connect 运行受支持的版本，或至少有两个 Cloud Sync 代理程序运行正常，并且没有同步错误。Microsoft Entra Connect Health（P1）还提供警报，其代理程序需要出站 TCP 443，且不做 TLS 检查。将警报发送到共享邮箱，指定负责人和后备人员，并约定响应时间，因为同步一停，新用户和更改就不再传到云中。测试一次暂存服务器或第二个代理程序能否接管。',
    },
    'CORE-18': {
      title: '在 Cloud Sync 和 Entra Connect 之间选择',
      guidance:
        '只要能满足需要，Microsoft 就推荐 Cloud Sync：代理程序轻量，可同时运行多个，互不相通的林也能同步。请将决策指南与您的需要比对，例如用于混合联接的设备、直通身份验证、Exchange 属性和对象数量。现有的 Entra Connect 可在用测试 OU 试点之后逐个 OU 替换。FastTrack 对两者都提供指导。',
    },
    'CORE-19': {
      title: '确定各租户的用途以及如何协同工作',
      guidance:
        '确定保留哪个租户、各租户保留哪些域和邮箱，以及其余各租户的停用日期。对于继续保留的租户，确定是否使用跨租户同步、多租户组织和跨租户访问，并在两名试点用户之间测试搜索、聊天和日历。FastTrack 对这些设置提供指导。在租户之间移动邮箱和文件是另一个项目，需要单独的许可证：规划前请向 FastTrack 了解其条件。',
    },
    'CORE-20': {
      title: '创建并测试紧急访问帐户',
      guidance:
        '创建两个仅限云的帐户，永久分配全局管理员角色，名称使用 onmicrosoft.com 域，各配一个通行密钥（FIDO2）或证书，并存放在不同的安全地点。将其排除在条件访问策略之外，但不要排除在警报之外：每次登录都必须通知安全团队。现在就用这两个帐户各登录一次，以后每年一次，人员或策略变动后也要测试。',
    },
  },
};
