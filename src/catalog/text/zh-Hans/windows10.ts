import type { CatalogText } from '../CatalogText';

export const windows10: CatalogText['windows10'] = {
  name: 'Windows',
  aliases: ['Windows 11', 'Windows 10', 'Windows 10 Enterprise', 'Win10', 'Windows 10 企业版'],
  areas: {
    readiness: '清点与硬件',
    compatibility: '兼容性',
    upgrade: '升级',
    servicing: '更新维护',
    identity: '联接与注册',
  },
  questions: {
    inScope: {
      question: 'Windows 的部署是否在范围内？',
      help: '指将客户端设备升级到 Windows 11，或对其进行更新。服务器不计。',
    },
    installedVersions: {
      question: '目前运行哪些 Windows 版本号和版本类型，各有多少台设备？',
      help: '例如：Windows 10 22H2 企业版 1200 台，Windows 11 24H2 专业版 300 台。数量请取自 Intune 或 Configuration Manager。',
    },
    hardwareReady: {
      question: '所有设备是否都满足 Windows 11 的硬件要求？',
      help: 'TPM 2.0、带安全启动的 UEFI、列入 Microsoft 列表的处理器、4 GB 内存和 64 GB 存储空间。',
    },
    legacyFirmware: {
      question: '是否有设备以旧版 BIOS 模式启动或从 MBR 磁盘启动？',
      help: 'msinfo32 显示 BIOS 模式，“磁盘管理”显示磁盘的分区形式。',
    },
    upgradeMethod: {
      question: '大多数设备将以哪种方式升级到 Windows 11？',
      help: '如果有多种，请选择用于最多设备的一种，并记下其他方式。GCC High 和 DoD 没有 Intune 功能更新和 Windows Autopilot。',
      options: {
        taskSequence: '就地升级任务序列',
        featureUpdate: '通过 Intune 进行功能更新',
        autopilot: 'Windows Autopilot',
        wipeAndLoad: '擦除并重装',
      },
    },
    configurationManager: {
      question: 'Configuration Manager 处于什么状态？',
      help: 'Current Branch 指 Microsoft 仍支持的版本。控制台的“关于”中会显示版本。',
      options: {
        currentBranch: '受支持的 Current Branch',
        older: '较旧的版本',
        notUsed: '未使用',
      },
    },
    criticalApplications: {
      question: '是否有尚未在 Windows 11 上验证的关键应用程序或驱动程序？',
      help: '例如生产设备、医疗设备、标签打印机、智能卡读卡器和较旧的业务线应用程序。',
    },
    blockingAgents: {
      question: '磁盘加密、安全代理程序或 VPN 客户端是否会妨碍就地升级？',
      help: '使用非 Microsoft 磁盘加密即回答“是”。请向供应商确认哪个版本支持目标 Windows 版本。',
    },
    updateServicing: {
      question: '目前以何种方式提供 Windows 更新？',
      help: '如果有多种方式，请选择涉及设备最多的一种。',
      options: {
        windowsUpdate: '由 Intune 或 Autopatch 管理的 Windows Update',
        configurationManager: 'Configuration Manager',
        wsus: 'WSUS',
        thirdParty: '第三方工具',
        none: '未管理',
      },
    },
    windows10Stays: {
      question: '本项目期间是否有设备继续使用 Windows 10？',
      help: '例如因机器设备、应用程序或交货期所限。云电脑以及仅用于连接云电脑的设备也算。',
    },
  },
  items: {
    'WINDOWS10-01': {
      title: '清点 Windows 版本并找出已终止支持的设备',
      guidance:
        '从 Intune 或 Configuration Manager 获取每台设备的版本号、版本类型、语言和上次联系时间。Windows 7、8.1 以及自 2025 年 10 月起的 Windows 10 均已终止支持，Windows 10 22H2 只能获得付费的扩展安全更新，最晚到 2028 年 10 月。Windows 11 的各个版本也会到期：专业版 24 个月，企业版 36 个月。为每台将到期的设备确定日期和升级路径。',
    },
    'WINDOWS10-02': {
      title: '检查设备硬件是否适合 Windows 11，并订购替换设备',
      guidance:
        '用 Intune 的 Windows 11 就绪情况报告或 Configuration Manager 检查 TPM 2.0、带安全启动的 UEFI、处理器、内存和存储空间。TPM 往往只是在固件中被关闭，请先查看固件。达标的标志是有一份列表，列明保留、修复和更换的设备，并附预算和交付日期。只能延后处理的设备，用扩展安全更新来保障。',
    },
    'WINDOWS10-03': {
      title: '测试关键应用程序和驱动程序',
      guidance:
        '列出关键应用程序和驱动程序，注明负责人、版本以及供应商对目标 Windows 版本的声明。在与生产环境相近的设备上，以标准用户登录，使用当前的驱动程序和固件测试。达标的标志是每一项都有结论：可用、更新、替换或隔离。应用程序未通过测试时，通过 aka.ms/AppAssureRequest 联系 App Assure：它面向所有客户并协助修复，清点和测试仍由您负责。',
    },
    'WINDOWS10-04': {
      title: '将 Configuration Manager 升级到受支持的 Current Branch 版本',
      guidance:
        '只有仍在支持期内的 Current Branch 版本才支持当前的 Windows 11 版本。检查站点版本、站点服务器、SQL Server 和客户端，并从控制台安装更新。安装与目标 Windows 版本匹配的 Windows ADK 和 Windows PE 加载项。FastTrack 不会升级 Configuration Manager 本身，请安排自己的团队或合作伙伴完成。',
    },
    'WINDOWS10-05': {
      title: '构建带前置检查的就地升级任务序列',
      guidance:
        '让任务序列检查可用磁盘空间、电源和挂起的重启，以及映像语言是否与设备一致。提前几天以 /Compat ScanOnly 运行安装程序，并解决发现的问题。在每种设备型号上测试回退。基于 Microsoft Deployment Toolkit 构建的任务序列必须重建，因为该工具已于 2026 年 1 月停用。',
    },
    'WINDOWS10-06': {
      title: '准备 Windows Autopilot',
      guidance:
        '新设备的硬件哈希由供应商注册，现有设备则自行上传。分配部署配置文件和注册状态页，后者只等待用户首次登录所需的应用。在没有代理登录的网络中测试每种设备型号。Windows Autopilot 设备准备是另一种方案，不需要硬件哈希。',
    },
    'WINDOWS10-07': {
      title: '为升级准备加密、安全代理程序和 VPN 客户端',
      guidance:
        'Windows 安装程序会自行挂起 BitLocker。请事先确认每台设备的恢复密钥已存储在 Entra ID 或 Active Directory 中。第三方加密须按其供应商的步骤操作，通常要使用安装选项 /ReflectDrivers。将安全代理程序和 VPN 客户端更新到支持目标系统的版本，并在全部安装的情况下测试升级。',
    },
    'WINDOWS10-08': {
      title: '将磁盘转换为 GPT，将固件切换为带安全启动的 UEFI',
      guidance:
        '用 mbr2gpt /validate 检查每个磁盘，挂起 BitLocker 并备份数据。用 mbr2gpt /convert 转换后，立即将固件切换为带安全启动的 UEFI，否则设备无法启动。没有 UEFI 的设备必须更换。',
    },
    'WINDOWS10-09': {
      title: '设置更新圈、截止时间和安全措施',
      guidance:
        '至少使用三个圈：IT 部门、所有业务部门的抽样、其他所有人。为质量更新和功能更新设置延迟、截止时间和宽限期，并固定到已测试的 Windows 11 版本。不要关闭安全措施保留（safeguard hold），它会阻止存在已知问题的设备更新。WSUS 仍可使用但不再开发，因此请规划改用由 Intune 或 Autopatch 管理的 Windows Update。',
    },
    'WINDOWS10-10': {
      title: '限制更新占用的带宽',
      guidance:
        '每台设备的功能更新可能有数 GB。设置传递优化模式和组 ID，使内容只在同一地点的设备间共享，并在这些设备之间开放 TCP 端口 7680。线路慢的大型地点可增设 Connected Cache 节点，或使用 Configuration Manager 的对等缓存和分发点。在试点中测量来自对等设备的比例。',
    },
    'WINDOWS10-11': {
      title: '让设备为 Entra 联接和自动注册做好准备',
      guidance:
        '新设备使用 Entra 联接，已属于域的设备使用混合联接，并配置好设备同步和服务连接点。为自动注册设置 MDM 用户范围，并确认用户拥有 Intune 和 Entra ID P1 许可证。dsregcmd /status 会显示设备上的结果。推出前删除过时的设备对象。',
    },
    'WINDOWS10-12': {
      title: '在擦除设备前保存用户数据',
      guidance:
        '在擦除前数周通过策略启用 OneDrive 已知文件夹移动，让“桌面”“文档”和“图片”存入云中。达标的标志是列表中每台设备的 OneDrive 同步报告都没有错误。查找这些文件夹之外的数据：PST 文件、本地数据库、浏览器数据、证书。用户确认后才擦除其设备。',
    },
    'WINDOWS10-13': {
      title: '检查每台设备是否有 2023 年的安全启动证书',
      guidance:
        '2011 年的安全启动证书已分别于 2026 年 6 月（密钥和第三方启动加载程序）和 2026 年 10 月（Windows 启动管理器）到期。没有 2023 年证书的设备仍能启动，但不再获得启动过程的安全修补。请安装最新的 Windows 更新；仍缺少证书的设备，再安装制造商的固件更新。不要遗漏虚拟机、备用设备和已关闭安全启动的设备。',
    },
    'WINDOWS10-14': {
      title: '用 Intune 执行功能更新：许可证、就绪情况、逐步提供',
      guidance:
        '功能更新策略要求设备已注册并发送必需诊断数据，还要求包含此功能的许可证，例如 Microsoft 365 F3、E3、E5 或 Business Premium。请先查看就绪情况和兼容性报告，并解决其中的问题。指定 Windows 11 版本并逐步提供，先从试点圈开始。对这些设备，将更新圈中的功能更新延迟设为 0，以免两者相互矛盾。',
    },
    'WINDOWS10-15': {
      title: '用扩展安全更新保护继续使用 Windows 10 的设备',
      guidance:
        '统计必须保留的设备，将其升级到 Windows 10 22H2，为每台设备购买扩展安全更新，并确认已激活且能收到。该更新按年出售，最晚到 2028 年 10 月，较晚开始也须补付此前年份；连接到 Windows 365 云电脑的设备由其许可证覆盖。为每台设备确定终止日期，并使其远离关键网络。',
    },
  },
};
