import type { CatalogText } from '../CatalogText';

export const m365Apps: CatalogText['m365-apps'] = {
  name: 'Microsoft 365 Apps',
  aliases: [
    'Office 365 Pro Plus',
    'Office Pro Plus',
    'OfficeProPlus',
    'Microsoft 365 Apps for enterprise',
    'M365 Apps',
    'Office 365 ProPlus',
    'O365 ProPlus',
    'Office ProPlus',
    'ProPlus',
    'OPP',
    'O365PP',
    'M365A',
    'Microsoft 365 应用版',
    'Microsoft 365 企业应用版',
    'M365 应用',
    'Office 365 专业增强版',
    'Office 专业增强版',
  ],
  areas: {
    readiness: '就绪情况',
    package: '安装包',
    updates: '更新与内容分发',
    activation: '许可证与激活',
    policies: '策略',
    rollout: '推出',
  },
  questions: {
    inScope: {
      question: 'Microsoft 365 Apps 是否在范围内？',
      help: '指安装在 Windows 和 Mac 上的 Office 应用。移动应用和 Office 网页版无需部署。',
    },
    msiOffice: {
      question: '是否安装了使用 Windows Installer（MSI）的 Office 版本？',
      help: '即批量许可的 Office 2016 及更早版本，其“文件”>“帐户”中没有“更新选项”。Visio 和 Project 也要计入。',
    },
    thirtyTwoBit: {
      question: '是否有设备安装了 32 位 Office？',
      help: '“文件”>“帐户”>“关于 Word”会显示体系结构。Configuration Manager 或 Intune 的资产数据中也有此信息。',
    },
    criticalSolutions: {
      question: '是否有业务关键的宏、COM 加载项或 Access 解决方案依赖 Office？',
      help: '请询问各业务部门，首先是财务。只要存在就回答“是”，即使已经测试过。',
    },
    visioOrProject: {
      question: '是否安装了 Visio 或 Project 的桌面版？',
      help: '任何版本和许可证都算。请记下版本和安装技术。',
    },
    deploymentTool: {
      question: '将用哪种工具安装 Microsoft 365 Apps？',
      help: '如果有多种，请选择覆盖设备最多的一种。“用户自行安装”指用户从 Microsoft 365 门户安装。',
      options: {
        configurationManager: 'Configuration Manager',
        intune: 'Microsoft Intune',
        officeDeploymentTool: 'Office 部署工具',
        selfInstall: '用户自行安装',
      },
    },
    updateChannel: {
      question: '大多数设备将使用哪个更新频道？',
      help: '试点圈和特殊设备可以使用其他频道。',
      options: {
        current: '当前频道',
        monthlyEnterprise: '月度企业频道',
        semiAnnual: '半年企业频道',
      },
    },
    languages: {
      question: '需要多少种显示语言？',
      help: '统计菜单使用的语言。只用于拼写检查的语言由校对工具提供，不计入。',
    },
    sharedDevices: {
      question: '用户是否共用设备，或使用远程桌面服务或虚拟桌面？',
      help: '轮班工作站、会议室计算机、Azure Virtual Desktop 和池化虚拟桌面都算。',
    },
    regularInternet: {
      question: '每台设备是否在 30 天内至少连接一次 Internet？',
      help: '请考虑实验室、船舶、生产线和备用笔记本电脑。',
    },
    diagnosticData: {
      question: '允许 Office 向 Microsoft 发送哪一级别的诊断数据？',
      help: '请询问数据保护官和职工代表机构（如有），同时询问连接体验方面的意见。',
      options: {
        required: '仅必需数据',
        optional: '必需和可选数据',
        neither: '无',
      },
    },
    includeTeams: {
      question: '是否要将 Teams 客户端与 Microsoft 365 Apps 一起安装？',
      help: '如果 Teams 单独部署、以后再部署或不使用，请回答“否”。',
    },
    outlook: {
      question: '目前使用哪种 Outlook for Windows？',
      help: '在新 Outlook 中，右上角的“新 Outlook”开关为打开状态。如果部分用户已切换，请选择“两者”。',
      options: {
        classic: '经典 Outlook',
        newOutlook: '新 Outlook',
        both: '两者',
      },
    },
    endedProducts: {
      question: '是否仍在使用 Publisher 或 Office LTSC 2021？',
      help: '在软件清单中查找该应用程序，在文件共享中查找扩展名为 .pub 的文件。',
    },
  },
  items: {
    'M365APPS-01': {
      title: '让设备达到当前系统要求',
      guidance:
        '将资产清点结果与系统要求比对：受支持的 Windows 11，或最新的三个 macOS 版本之一，内存 4 GB。Windows 10 自 2025 年 10 月起已终止支持；其上的应用仍可获得安全更新，直到 2028 年 10 月，但版本 2608 之后不再有新功能。终端服务器上 Windows Server 的支持日期需另行检查。不符合要求的设备应升级或更换。',
    },
    'M365APPS-02': {
      title: '评估加载项和宏并指定负责人',
      guidance:
        '列出业务关键的宏、加载项和模板，逐项指定负责人和测试用例，并由负责人按计划的体系结构和频道测试。达标的标志是试点前有一份签字确认的列表。解决方案出现故障时，通过 aka.ms/AppAssureRequest 联系 App Assure：它面向所有客户并协助修复，清点和测试仍由您负责。就绪工具包（Readiness Toolkit）已没有文档，仅在仍装有它的地方使用。',
    },
    'M365APPS-03': {
      title: '在 64 位与 32 位之间做出选择，并修复依赖 32 位的内容',
      guidance:
        '64 位是默认选项，同一设备上的所有 Office 产品必须采用相同的体系结构。在 64 位 VBA 中，Declare 语句需要 PtrSafe 和 LongPtr。32 位 COM 加载项和 ActiveX 控件无法加载，需要 64 位版本。只有解决方案无法修改时才保留 32 位，并记录原因；其他即点即用安装用配置文件中的 MigrateArch 转换。',
    },
    'M365APPS-04': {
      title: '在安装过程中移除 MSI 版 Office',
      guidance:
        '在配置文件中加入 RemoveMSI，卸载 MSI 版的 Office、Visio 和 Project 2007 至 2016，并用 MatchPreviousMSI 保留其语言。较早的即点即用版本则需要 Remove 元素。每个旧版本都要连同 Outlook 配置文件和加载项测试一次，并检查残留。Office 2016 和 2019 自 2025 年 10 月起、Office LTSC 2021 自 2026 年 10 月起已终止支持，不要让它们与新应用并存。',
    },
    'M365APPS-05': {
      title: '解决与 Visio 和 Project 的版本冲突',
      guidance:
        'Visio 和 Project 的体系结构和更新频道必须与 Microsoft 365 Apps 一致，使用 MSI 的 2016 批量许可版不能与即点即用并存。将其替换为订阅版应用，或替换为受支持且使用即点即用的批量许可版。达标的标志是有一份用户列表，注明许可证、版本和目标安装包。移除无人使用的副本。',
    },
    'M365APPS-06': {
      title: '选择更新频道和试点圈',
      guidance:
        '使用当前频道；如果希望每月有一个固定的更新日，则使用月度企业频道。自 2026 年 7 月起，半年企业频道接收与月度企业频道相同的更新，因此不再能推迟新功能。从所有业务部门选取约 5% 的设备，组成最先更新的圈。写明由谁停止更新以及如何停止。',
    },
    'M365APPS-07': {
      title: '规划显示语言、校对工具和后备语言',
      guidance:
        '按国家/地区列出语言，并在配置文件中使用 MatchOS 和 Fallback 语言，让一个安装包适用于所有设备。第一种语言还决定快捷方式和工具提示，之后更改需要重新安装。只用于书写的语言，仅安装校对工具。使用本地源时，下载所有语言，或将 AllowCdnFallback 设为 TRUE。',
    },
    'M365APPS-08': {
      title: '建立安装配置并纳入变更管理',
      guidance:
        '在 config.office.com 的 Office 自定义工具或 Configuration Manager 向导中创建配置：体系结构、应用、频道、语言、移除旧版本。只保留一个基础文件和少量变体，每次更改都注明版本、负责人和原因。每次更改在交付用户之前，先在一台干净的设备和一台装有旧版 Office 的设备上测试。',
    },
    'M365APPS-09': {
      title: '为 Microsoft 365 Apps 准备 Configuration Manager',
      guidance:
        'Configuration Manager 必须是受支持的 Current Branch 版本。安装向导要求控制台装有 WebView2，并能访问 config.office.com。如果通过它更新，请在软件更新点中选择 Microsoft 365 Apps 产品，并在客户端设置中启用对 Office 客户端代理的管理。达标的标志是测试集合无需手动步骤即可完成安装和更新。',
    },
    'M365APPS-10': {
      title: '确定安装文件和更新的来源',
      guidance:
        '首次安装至少 3 GB，每种语言另加约 450 MB。CDN 配合传递优化最省事，一台设备下载的内容可由对等设备共享。通过 Configuration Manager 或网络共享安装时不使用传递优化，因此请在 Configuration Manager 中启用对等缓存。保持安装包精简，在试点中对一个小型地点进行测量，线路慢的地方分散推出时间。',
    },
    'M365APPS-11': {
      title: '分配许可证并打通激活路径',
      guidance:
        '在安装前至少 24 小时按组分配许可证。每位用户可以激活五台计算机、五台平板电脑和五部手机。每台设备必须在 30 天内连接一次许可服务，否则应用只能查看和打印文档。找出脱机时间更长的设备，并向 Microsoft 客户团队咨询扩展脱机访问，符合条件的客户最长可脱机六个月。',
    },
    'M365APPS-12': {
      title: '启用共享计算机激活',
      guidance:
        '在共享计算机、会话主机和虚拟桌面上，通过配置文件或策略将 SharedComputerLicensing 设为 1。这些设备上的激活不计入用户的激活限额。每位用户仍需要包含共享计算机激活的许可证。使用单一登录，并让许可证令牌随用户配置文件漫游，避免每次会话都要登录。',
    },
    'M365APPS-13': {
      title: '设置隐私和宏策略',
      guidance:
        '商定诊断数据级别和连接体验，并在应用首次启动前完成设置。继续阻止来自 Internet 的文件中的宏，需要的宏应签名或放在少数受信任位置。策略只选一处管理：config.office.com 的云策略、Intune，或采用最新 ADMX 文件的组策略。在试点设备上检查结果。',
    },
    'M365APPS-14': {
      title: '在安装包中包含或排除 Teams',
      guidance:
        '如果许可证包含 Teams，新安装会添加 Teams 客户端。脱机安装包不含该客户端，因此设备在安装期间需要访问 Internet。要排除 Teams，请添加 ID 为 Teams 的 ExcludeApp，或在 Intune 或 Configuration Manager 的设置中将其关闭。自行安装的用户也会得到它，除非有策略阻止。',
    },
    'M365APPS-15': {
      title: '开展试点、通知用户并商定由谁跟踪活跃使用情况',
      guidance:
        '请每个业务部门的用户参加试点，至少持续一个更新周期，并在其他人获得应用之前解决出现的问题。告知用户有哪些变化、何时变化、由谁提供帮助。商定部署后由谁、多久查看一次管理中心的 Microsoft 365 Apps 使用情况报告，以及由谁了解使用较少的部门的原因。将约定连同目标写成书面记录：活跃用户达到符合条件的用户的 70% 或以上，并保持两个月。',
    },
    'M365APPS-16': {
      title: '决定用户何时改用新 Outlook',
      guidance:
        'Microsoft 已宣布，除非管理员选择退出，否则自 2027 年 3 月 1 日起将企业用户切换到新 Outlook；用户起初可以切换回去，但仍请提前决定。将用户的需要与功能列表比对，尤其是 COM 加载项、PST 文件、共享邮箱、脱机工作和邮件合并。设置允许、推迟或隐藏切换开关的策略，在每个部门试点，并公布日期。',
    },
    'M365APPS-17': {
      title: '替换 Publisher 和 Office LTSC 2021',
      guidance:
        'Office LTSC 2021 的支持已于 2026 年 10 月终止，Publisher 也在同月停用：Microsoft 365 不再打开其文件。找出使用它们的部门。趁旧安装仍可使用，将 Publisher 文件转换为 PDF 或 Word，并为新文件选择替代产品。用 Microsoft 365 Apps 替换 Office LTSC 2021；设备没有订阅时，改用受支持的 LTSC 版本。',
    },
  },
};
