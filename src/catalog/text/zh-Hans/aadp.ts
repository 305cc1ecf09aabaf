import type { CatalogText } from '../CatalogText';

export const aadp: CatalogText['aadp'] = {
  name: 'Microsoft Entra ID',
  aliases: [
    'Microsoft Entra ID P1',
    'Microsoft Entra ID P2',
    'Microsoft Entra ID P1/P2',
    'Entra ID P1/P2',
    'Azure Active Directory Premium',
    'Azure AD Premium',
    'AADP',
    'Azure AD 高级版',
    'Azure Active Directory 高级版',
  ],
  areas: {
    authentication: '登录方式',
    applications: '应用程序',
    access: '条件访问与设备',
    governance: '特权访问与来宾',
  },
  questions: {
    inScope: {
      question: 'Microsoft Entra ID P1 或 P2 是否在范围内？',
      help: '如果将使用 P1 或 P2 的功能（例如条件访问），请回答“是”。基本同步属于“核心载入”。',
    },
    otherIdentityProvider: {
      question: '是否有应用程序让用户通过 AD FS 或其他标识提供者登录？',
      help: '查看 AD FS 中的信赖方信任，以及 Okta 或 Ping 等提供者的应用列表。',
    },
    phoneMethods: {
      question: '用户是否通过短信或语音电话确认登录或密码重置？',
      help: '在 Microsoft Entra 管理中心的“身份验证方法”下查看用户注册详细信息。',
    },
    passwordWriteback: {
      question: '本地 Active Directory 的用户是否会在云中重置自己的密码？',
      help: '即带密码写回的自助密码重置。',
    },
    conditionalAccess: {
      question: '是否会使用条件访问？',
      help: '如果目前已有策略且将扩展，也请回答“是”。',
    },
    securityDefaults: {
      question: '租户是否启用了安全默认值？',
      help: '在 Microsoft Entra 管理中心的租户属性中查看“管理安全默认值”。新租户默认启用。',
    },
    deviceState: {
      question: '访问是否取决于设备（合规或已 Microsoft Entra 混合联接）？',
      help: '如果会将现有的域成员设备注册到 Intune，也请回答“是”。',
    },
    publishedApps: {
      question: '是否要将本地 Web 应用发布给网络外部的用户？',
      help: '例如目前用户通过 VPN 或反向代理访问的 Intranet、工时记录和 ERP 页面。',
    },
    privilegedAccess: {
      question: '是否会为特权角色设定时限，或定期评审访问权限？',
      help: 'Privileged Identity Management 和访问评审需要 P2 或 Microsoft Entra ID Governance 许可证。',
    },
    guests: {
      question: '是否向其他组织的来宾提供访问权限？',
      help: '在 Teams 或 SharePoint 中与外部人员共享也算。',
    },
    riskPolicies: {
      question: '是否有 Microsoft Entra ID P2 许可证，可按风险决定访问？',
      help: 'P2 包含在 Microsoft 365 E5 中。Microsoft 365 管理中心的“计费”下会显示许可证。仅部分用户拥有时也回答“是”。',
    },
  },
  items: {
    'AADP-02': {
      title: '列出应用程序，并将其从 AD FS 或其他标识提供者移走',
      guidance:
        '记录每个应用的负责人、协议、声明、签名证书和用户数。如果装有 Connect Health for AD FS，Microsoft Entra ID 中的 AD FS 应用程序迁移报告会显示 SAML 应用的使用情况和就绪程度。先移动应用库中的应用，每次一个应用及其测试用户，并用条件访问取代访问规则。新签名证书默认有效期为三年，请将续订日期列入日程。',
    },
    'AADP-03': {
      title: '让用户注册强身份验证方法，停用每用户 MFA 和电话方法',
      guidance:
        '在身份验证方法策略中管理所有方法，完成从旧的 MFA 和密码重置策略的迁移，并用条件访问取代每用户 MFA。让用户通过合并注册来注册通行密钥、Windows Hello for Business 或 Microsoft Authenticator。自 2026 年 9 月起，Microsoft 为启用短信或语音呼叫的用户启用所有类型的通行密钥，因此请确定允许哪些类型。达标的标志是没有用户只以电话号码作为唯一方法。',
    },
    'AADP-04': {
      title: '准备到 Active Directory 的密码写回',
      guidance:
        'Entra Connect 在 Active Directory 中使用的帐户，在每个域上需要“重置密码”“更改密码”权限、对 lockoutTime 和 pwdLastSet 的写入权限，以及“取消密码过期”（Unexpire Password）；缺少这些权限时，写回看似已配置，实际会失败。检查关闭了权限继承的帐户，它们往往曾是管理员。将“密码最短使用期限”设为 0，否则同一天第二次更改会失败。每个域用一位用户测试重置和解锁。',
    },
    'AADP-05': {
      title: '在“仅限报告”模式下建立条件访问基线',
      guidance:
        '先为所有用户启用 MFA，为管理员启用防网络钓鱼的 MFA，并阻止旧版身份验证。策略在“仅限报告”模式下保持一周，并在登录日志中查看效果。排除两个仅限云的紧急访问帐户，但它们仍需通行密钥或证书，因为管理门户要求每个帐户都使用 MFA。写明谁可以排除其他人以及可排除多久。',
    },
    'AADP-06': {
      title: '在需要服务帐户的迁移之前替换安全默认值',
      guidance:
        '安全默认值要求每位用户注册 MFA，并阻止旧版身份验证，没有例外，因此以用户帐户登录的迁移工具会失败。如果工具允许，改用应用注册。否则先准备好条件访问策略，然后在同一次操作中关闭安全默认值并启用这些策略。排除项只限于那一个帐户及其地址范围，迁移结束后移除。',
    },
    'AADP-07': {
      title: '准备设备注册和 Microsoft Entra 混合联接',
      guidance:
        '新设备使用 Microsoft Entra 联接；对于现有的域成员设备，设置服务连接点，并同步其所在的组织单位。设备必须能以系统上下文访问 enterpriseregistration.windows.net、login.microsoftonline.com 和 device.login.microsoftonline.com，其中最后一个不得做 TLS 检查。TPM 1.2 等同于没有 TPM。从定向推出开始，达标的标志是 dsregcmd /status 显示 AzureAdJoined: YES 和 AzureAdPrt: YES。',
    },
    'AADP-08': {
      title: '为应用程序代理部署连接器',
      guidance:
        '在靠近应用的 Windows Server 上，每组安装两个或更多专用网络连接器。它们只需要出站 TCP 80 和 443，不做 TLS 检查，也不要求代理登录。使用集成 Windows 身份验证的应用还需要服务主体名称，以及针对连接器计算机的 Kerberos 约束委派。发布时采用 Microsoft Entra ID 预身份验证和条件访问，因为直通（passthrough）会让所有请求都到达应用。',
    },
    'AADP-09': {
      title: '引入 Privileged Identity Management 和访问评审',
      guidance:
        '列出永久角色分配，改为让管理员具备激活资格，并要求 MFA、理由和时限。权限最高的角色须经审批，且至少指定两位审批人；全局管理员少于五位，只有两个紧急访问帐户保持永久活动。每季度评审角色、来宾和敏感组，并自动应用结果。确认许可证覆盖管理员、审批人和评审人。',
    },
    'AADP-10': {
      title: '设置来宾策略和跨租户访问',
      guidance:
        '在外部协作设置中确定谁可以邀请来宾、允许哪些域，以及来宾能看到什么。设置默认的跨租户访问，并添加需要其他规则的合作伙伴。在条件访问中要求来宾使用 MFA，并信任已知合作伙伴的 MFA，使来宾无需重复注册；设备声明则只在有约定时信任。达标的标志是每位来宾都有负责人，90 天未登录的来宾会被移除。',
    },
    'AADP-13': {
      title: '在 Microsoft 停用之前让用户改用短信和语音呼叫以外的方法',
      guidance:
        'Microsoft 将于 2027 年 2 月 1 日在所有商业租户中停用其自身发送的登录和密码重置短信及语音呼叫，来宾也包括在内，且无法选择退出。只有电话的用户届时会遇到无法跳过的通行密钥提示。请在用户注册详细信息中找出这些用户，并立即开展注册活动。电话不可或缺的地方，可接入自己的电信提供商，自 2026 年 10 月起已可使用。',
    },
    'AADP-12': {
      title: '使用基于风险的条件访问（P2）',
      guidance:
        '在条件访问中为有风险的登录和有风险的用户建立策略，并在“仅限报告”模式下测试：中高登录风险要求强身份验证，高用户风险要求安全更改密码或予以阻止。ID Protection 中的旧风险策略已于 2026 年 10 月停用，请确认没有任何内容依赖它们。指定每周查看有风险的用户和工作负载标识的人员。',
    },
  },
};
