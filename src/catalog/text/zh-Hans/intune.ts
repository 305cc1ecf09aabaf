import type { CatalogText } from '../CatalogText';

export const intune: CatalogText['intune'] = {
  name: 'Microsoft Intune',
  aliases: ['Intune', 'Microsoft Endpoint Manager', 'MEM'],
  areas: {
    tenant: '租户与网络',
    transition: '从其他管理方式迁移',
    enrollment: '注册',
    apps: '应用',
    protection: '访问与保护',
  },
  questions: {
    inScope: {
      question: 'Microsoft Intune 是否在范围内？',
      help: '即使只计划应用保护而不注册设备，也请回答“是”。',
    },
    windowsManagement: {
      question: '目前如何管理 Windows 设备？',
      help: '如果大多数设备由 Configuration Manager 管理，请选择它，即使同时使用组策略。',
      options: {
        configurationManager: 'Configuration Manager',
        groupPolicy: '仅组策略',
        other: '其他工具或未管理',
        noWindows: '范围内没有 Windows 设备',
      },
    },
    coManagement: {
      question: 'Configuration Manager 和 Intune 是否会管理相同的 Windows 设备（共同管理）？',
      help: '如果所有设备一次性移到 Intune，或没有 Configuration Manager，请回答“否”。',
    },
    appleDevices: {
      question: '是否会注册 iPhone、iPad 或 Mac？',
      help: '只使用应用保护策略的设备不计。',
    },
    androidDevices: {
      question: '是否会注册 Android 设备？',
      help: '统计带工作配置文件的个人设备和所有公司设备。仅使用应用保护的不计。',
    },
    otherMdm: {
      question: '目前是否有设备注册在其他移动设备管理产品中？',
      help: 'Microsoft 365 的基本移动性和安全性也算，Configuration Manager 不算。',
    },
    appDelivery: {
      question: '是否由 Intune 向设备分发应用？',
      help: '包括桌面软件、Microsoft Store 应用、业务线应用、Apple 批量购买的应用和托管 Google Play 应用。',
    },
    certificateProfiles: {
      question: '设备是否需要证书、Wi-Fi 或 VPN 配置文件？',
      help: '请向网络团队了解 Wi-Fi 或 VPN 登录是否使用客户端证书。',
    },
    appProtection: {
      question: '是否要保护未注册设备上应用中的工作数据？',
      help: '这是个人手机的常见选择：只管理工作应用。',
    },
    deviceCompliance: {
      question: '条件访问是否会要求设备合规？',
      help: '只要有一个应用的访问取决于 Intune 中的合规状态，就回答“是”。',
    },
    macs: {
      question: '是否要管理 Mac？',
      help: '指在 Intune 中注册的公司 Mac。',
    },
    autopatch: {
      question: '是否由 Windows Autopatch 管理更新？',
      help: '需要包含此功能的许可证，例如 Microsoft 365 F3、E3、E5 或 Business Premium。GCC High 和 DoD 不提供。',
    },
    localPasswords: {
      question: '每台设备的本地管理员密码是否各不相同并定期更改？',
      help: '例如通过 Windows LAPS。许多设备使用相同密码则回答“否”。',
    },
    advancedCapabilities: {
      question: '是否会使用 Intune 高级功能？',
      help: '指 Endpoint Privilege Management、Remote Help、Enterprise App Management 或 Cloud PKI。部分包含在 Microsoft 365 E3 和 E5 中：请查看计划列表。',
    },
  },
  items: {
    'INTUNE-01': {
      title: '设置许可证、MDM 机构、注册限制和作用域标记',
      guidance:
        '在“租户管理”>“租户状态”中确认 MDM 机构是 Microsoft Intune，且剩余许可证足够。按组分配许可证，因为没有许可证的用户无法注册设备。只允许所支持的平台和所有权类型注册；如果个人设备计划只用应用保护而不注册，则阻止其注册。由多个团队管理时，使用内置角色和作用域标记。',
    },
    'INTUNE-02': {
      title: '将设备从其他 MDM 分批移走',
      guidance:
        '列出现有 MDM 中的设备、策略、应用和证书，只在 Intune 中重建仍需要的部分。一台设备同一时间只能注册到一个 MDM，因此每台都要先在原处停用，再注册到 Intune，其间邮件、Wi-Fi 和 VPN 设置可能缺失。尽早查明哪些公司设备需要恢复出厂设置，例如完全托管的 Android 设备。按支持人员的承受能力规划批次，从 IT 部门开始。',
    },
    'INTUNE-03': {
      title: '设置 Apple 推送证书和 Apple Business 令牌',
      guidance:
        '没有 Apple MDM 推送证书，就无法管理任何 Apple 设备。用公司共用的 Apple 帐户创建证书，并每年用同一帐户续订，因为换成新证书意味着设备必须重新注册。连接 Apple Business（原 Apple 商务管理）需要两个令牌，有效期也都是一年：一个用于自动设备注册，一个用于批量购买的应用。达标的标志是有明确的负责人，并在每个到期日前 30 天收到提醒。',
    },
    'INTUNE-04': {
      title: '连接托管 Google Play 并选择 Android Enterprise 注册方式',
      guidance:
        '用带邮箱的 Microsoft Entra 帐户将租户连接到托管 Google Play，并添加第二位所有者。日后断开连接会使所有 Android Enterprise 设备取消注册。个人设备使用工作配置文件，公司设备使用完全托管、专用或公司拥有的工作配置文件。仍使用 Android 设备管理员的设备要迁走，因为 Intune 已于 2024 年底终止对带 Google 移动服务的此类设备的支持。',
    },
    'INTUNE-05': {
      title: '准备自动注册、Windows Autopilot 和联接类型',
      guidance:
        '将自动注册的 MDM 用户范围设为范围内的用户，这需要 Microsoft Entra ID P1。新设备和重置的设备使用 Microsoft Entra 联接，只有现有设备仍需要时才使用混合联接。由供应商将设备注册到 Windows Autopilot，或使用无需注册的 Windows Autopilot 设备准备。设备应运行 Windows 11 专业版、企业版或教育版，因为 Windows 10 自 2025 年 10 月起已终止支持。',
    },
    'INTUNE-06': {
      title: '准备与 Configuration Manager 的共同管理',
      guidance:
        '将 Configuration Manager 升级到受支持的 Current Branch 版本，设备使用 Microsoft Entra 联接或混合联接，仅注册的设备不行。如果客户端长时间不在公司网络中，请增设云管理网关。先注册试点集合，然后每次只将一个工作负载滑块移到“试点 Intune”，从合规性策略开始。达标的标志是有一份列明每个工作负载由哪一方管理的列表，并测试过回退方案。',
    },
    'INTUNE-07': {
      title: '分析组策略并将设置移到 Intune 配置文件',
      guidance:
        '导出应用于范围内设备的组策略对象，并导入组策略分析。只将仍有人需要的设置移到设置目录策略中；从安全基线入手，往往比全部转换更快。同一设置来自两处会产生冲突，因此配置文件接管时，要移除旧的策略或 Configuration Manager 基线。达标的标志是 Intune 无法替代的每项设置都有负责人。',
    },
    'INTUNE-08': {
      title: '打包应用并无冲突地分配',
      guidance:
        '按组列出应用，注明安装程序、许可证和负责人。将桌面软件打包为 Win32 应用（.intunewin），附检测规则以及静默安装和卸载命令；Microsoft Store、Apple 和托管 Google Play 应用取自各自的商店。Intune 安装某个应用前，先停止 Configuration Manager 对同一应用的部署。达标的标志是在每个平台的一台干净设备上，安装、更新和移除都已通过测试。',
    },
    'INTUNE-09': {
      title: '准备证书连接器和配置文件的分配顺序',
      guidance:
        '选择 PKCS 或 SCEP，并在受支持的 Windows Server 上安装适用于 Microsoft Intune 的证书连接器。SCEP 搭配 Microsoft 证书颁发机构时，还需要发布到 Internet 的 NDES。将受信任的根证书、客户端证书以及 Wi-Fi 或 VPN 配置文件分配给相同的组，并按此顺序测试。域控制器强制执行强证书映射，因此用于本地登录的证书必须包含安全标识符（SID）。',
    },
    'INTUNE-10': {
      title: '在访问取决于合规性之前，创建设有宽限期的合规性策略',
      guidance:
        '为每个平台创建一条合规性策略，观察两周结果，再由条件访问要求设备合规。在不合规操作中设置宽限期并向用户发送邮件，因为默认会立即将设备标记为不合规。将没有策略的设备设为“不合规”，因为默认值是“合规”。达标的标志是不合规设备的数量在支持人员可处理的范围内。',
    },
    'INTUNE-11': {
      title: '用应用保护策略保护个人设备上的工作数据',
      guidance:
        '为 iOS/iPadOS 和 Android 创建策略，包含 PIN、加密、禁止复制到个人应用和选择性擦除。Microsoft 数据保护框架的级别 2 适合大多数用户。在条件访问中用“需要应用保护策略”强制执行，并替换“需要批准的客户端应用”，其策略自 2026 年 6 月起为只读。告知用户 Android 需要公司门户应用，iOS 需要 Microsoft Authenticator 应用，且个人数据不受影响。',
    },
    'INTUNE-12': {
      title: '放行 Intune 终结点以及 Apple 和 Google 推送服务',
      guidance:
        '通过 TCP 80 和 443 放行“Microsoft Intune 的网络终结点”一文中的地址。不要从 Microsoft 365 终结点 Web 服务获取，其中的 Intune 地址已不完整。让 *.manage.microsoft.com 和 *.dm.microsoft.com 免于 TLS 检查，并让设备无需用户登录即可通过代理。Apple 设备需要 Apple 推送服务（TCP 5223），Android 设备需要 Firebase Cloud Messaging（TCP 5228-5230）。',
    },
    'INTUNE-13': {
      title: '准备 Mac：自动注册、登录、加密',
      guidance:
        '让 Apple Business 将新 Mac 分配给 Intune，使其首次启动时注册且无法脱离管理。使用采用 Secure Enclave 方法的平台 SSO，使 Mac 登录 Microsoft Entra ID。启用 FileVault 并将恢复密钥存入 Intune，用户使用标准权限，管理员帐户受管理。每种 Mac 型号用用户所需的应用测试。',
    },
    'INTUNE-14': {
      title: '让 Windows Autopatch 接管更新',
      guidance:
        '检查许可证、联接状态和必需诊断数据，并从这些设备上移除 Configuration Manager、组策略和 WSUS 的更新策略，因为两个来源会互相阻碍。创建一个 Autopatch 组，包含从测试到最后的各圈，每圈都有各业务部门的设备。确定 Autopatch 是否也更新驱动程序、Microsoft 365 Apps、Edge 和 Teams。商定由谁暂停发布，并每月查看报告。',
    },
    'INTUNE-15': {
      title: '用 Windows LAPS 管理本地管理员密码',
      guidance:
        '在 Microsoft Entra ID 的设备设置中启用 Windows LAPS，并通过 Intune 终结点安全策略设置长度、有效期和帐户。移除旧版 LAPS 和设置密码的脚本。确定谁可以读取密码并设置警报，使用后让其更改。测试读取、轮换以及没有网络的设备。',
    },
    'INTUNE-16': {
      title: '用 Endpoint Privilege Management 收回管理员权限',
      guidance:
        '先审核数周的权限提升，了解人员以管理员身份启动哪些程序。按证书或哈希编写规则，只自动提升无害的程序，其余由支持人员审批。然后逐个部门将用户移出本地管理员。审批自动化由您负责，其余由 FastTrack 指导。',
    },
    'INTUNE-17': {
      title: '引入 Remote Help 和应用目录',
      guidance:
        '确认哪个计划包含这些功能，因为 Remote Help 要求协助者和用户都有许可证。为支持人员分配区分查看与控制的角色，并通过条件访问要求合规设备。从 Enterprise App Catalog 选用可自行更新的标准应用，并移除您自己的同类安装包。与试点用户测试一次会话和一次更新。',
    },
    'INTUNE-18': {
      title: '决定是否用 Cloud PKI 取代证书服务器',
      guidance:
        'Cloud PKI 无需 NDES 和连接器服务器即可向 Intune 设备颁发设备证书和用户证书。创建根 CA 和颁发 CA，或将颁发 CA 置于您自己的 CA 之下，并将其证书部署到必须信任它们的无线、VPN 和 RADIUS 服务器（由您完成）。先为一个组并行运行两者，并为 Intune 之外的设备保留旧服务器。',
    },
  },
};
