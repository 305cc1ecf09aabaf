import type { CatalogText } from '../CatalogText';

export const sharepoint: CatalogText['sharepoint'] = {
  name: 'SharePoint Online',
  aliases: ['SharePoint', 'SPO'],
  areas: {
    migration: '迁移',
    hybrid: '混合部署',
    structure: '网站与结构',
    access: '权限与共享',
    network: '网络与浏览器',
    compliance: '合规',
  },
  questions: {
    inScope: {
      question: 'SharePoint Online 是否在范围内？',
      help: '指网站、Intranet 和团队文件。Microsoft Teams 的文件也存储在 SharePoint 中。',
    },
    sharePointServer: {
      question: '要移出内容或与之连接的 SharePoint Server 是哪个版本？',
      help: '在管理中心（Central Administration）的“升级和迁移”中查看。如果有多个场，请选择最旧的版本。',
      options: {
        subscriptionEdition: 'Subscription Edition',
        version2016Or2019: '2016 或 2019',
        older: '2013 或更早',
        none: '无',
      },
    },
    otherSource: {
      question: '还会从哪里把内容移到 SharePoint Online？',
      help: '如果有多个来源，请选择内容最多的一个，并记下其他来源。',
      options: {
        fileShares: '文件共享',
        google: 'Google Drive',
        other: '其他',
        none: '无',
      },
    },
    volume: {
      question: '将有多少 GB 数据移到 SharePoint Online？',
      help: '所有来源的总和，不含将删除或存档的部分。如果没有数据要移动，请输入 0。',
    },
    largestList: {
      question: '最大的列表或库包含多少个项目？',
      help: '统计文件、文件夹和列表项。对于文件共享，统计将成为一个库的最大共享。',
    },
    customizations: {
      question: '是否有场解决方案、工作流、InfoPath 表单、加载项或自定义页面？',
      help: '包括从供应商购买的解决方案，以及读写 SharePoint 内容的应用程序。',
    },
    hybrid: {
      question: 'SharePoint Server 是否会与 SharePoint Online 保持连接（混合部署）？',
      help: '例如混合搜索、分类、用户配置文件或 OneDrive 重定向。',
    },
    siteCreation: {
      question: '谁可以创建网站和组？',
      help: '填写今后希望采用的规则，而不只是目前的设置。',
      options: {
        everyone: '所有人',
        selectedUsers: '选定用户',
        onlyIt: '仅 IT 部门',
      },
    },
    externalSharing: {
      question: '是否会与组织外部的人员共享网站或文件？',
      help: '只要有一个网站需要来宾或面向外部人员的链接，就回答“是”。',
    },
    performedBy: {
      question: '由谁将内容迁移到 SharePoint Online？',
      help: '请选择启动并监控迁移的一方。如果没有内容要移动，请选择“客户”。',
      options: {
        customer: '客户',
        microsoft: 'Microsoft',
        partner: '合作伙伴',
      },
    },
    oversharingReviewed: {
      question: '过去一年内是否审查过网站访问中的过度共享？',
      help: '例如对所有人开放的网站、面向整个组织的链接和大型组。如果没有人看过报告，请回答“否”。',
    },
  },
  items: {
    'SHAREPOINT-01': {
      title: '评估自定义项并替换 SharePoint Online 不支持的部分',
      guidance:
        'SharePoint Online 不运行场解决方案，SharePoint 2013 工作流、加载项和 InfoPath Forms Services 也已于 2026 年在其中停用。列出每个自定义项及其负责人和业务用途。逐项决定：弃用，用 Power Automate、Power Apps 或 SharePoint 框架重建，或购买产品。达标的标志是每一项在其网站移动前都有决定和日期。',
    },
    'SHAREPOINT-02': {
      title: '运行迁移评估并解决阻碍迁移的问题',
      guidance:
        '先确认最新的 SharePoint 迁移工具支持现有版本，再用它扫描 SharePoint Server；文件共享或 Google Drive 用迁移管理器扫描。留意被阻止的文件、过长的路径、缺失的用户、已签出的文件和不受支持的模板。在源端修复这些问题，舍弃两年无人使用的内容，并重复扫描，直到内容负责人接受剩余的错误。',
    },
    'SHAREPOINT-03': {
      title: '准备大型列表和库',
      guidance:
        '不用索引而读取超过 5,000 个项目的视图可能失败，因此尽早添加索引列和带筛选的默认视图。项目超过 100,000 个的列表或文件夹无法中断权限继承。每个库的唯一权限应少于 5,000 个，每个路径应少于 400 个字符。接近这些限制时，按部门或年份拆分库。',
    },
    'SHAREPOINT-04': {
      title: '为混合部署准备场：补丁级别、信任、反向代理',
      guidance:
        'SharePoint Server 2016 和 2019 自 2026 年 7 月起已终止支持，请规划采用 Subscription Edition 并安装最新更新。查明每项混合功能所需的更新，然后运行混合配置向导，由它设置服务器到服务器身份验证。只有从云端调用场的功能（例如入站搜索）才需要带公共证书的反向代理。',
    },
    'SHAREPOINT-05': {
      title: '设计信息架构：中心网站、主网站、导航',
      guidance:
        '规划扁平结构：每个团队、项目或主题各用一个网站而不是子网站，并以中心网站相连。为每个中心网站和主网站指定所有者，并请三个部门的用户测试导航。检查跨网站使用的元数据和内容类型。如果旧的场有多层子网站，请在迁移前将每个子网站映射到一个新网站。',
    },
    'SHAREPOINT-06': {
      title: '确定网站的创建、命名和生命周期',
      guidance:
        '在 SharePoint 管理中心检查谁可以创建网站，在 Microsoft Entra ID 中检查谁可以创建 Microsoft 365 组，因为每个团队网站都有一个组。商定名称、每个网站两位所有者、存储限制、敏感度标签和到期策略。如果限制创建，请提供申请表单并在一个工作日内答复，否则用户会另找地方存放文件。',
    },
    'SHAREPOINT-07': {
      title: '清理权限并移除对 Everyone 的授权',
      guidance:
        '导出源端的权限，找出 Everyone、Everyone except external users（除外部用户外的任何人）以及 Domain Users 之类的组。搜索和 Microsoft Copilot 会显示用户有权访问的一切，过宽的授权因此会暴露出来。改用每个网站的所有者、成员和访问者组，仅在例外情况下对文件夹使用唯一权限。结果应由内容负责人确认。',
    },
    'SHAREPOINT-08': {
      title: '按网站设置外部共享并审查来宾',
      guidance:
        '将租户设为任一网站所需的最开放级别，并限制其他所有网站。外部人员会成为 Microsoft Entra B2B 来宾：请检查外部协作设置，要求多重身份验证，并列出允许或阻止的域。没有来宾帐户者的旧链接使用 SharePoint 一次性密码，该功能已停用，请所有者重新共享。每年审查来宾两次，移除未确认需要的来宾。',
    },
    'SHAREPOINT-09': {
      title: '检查网络和浏览器，并决定是否使用 Microsoft 365 CDN',
      guidance:
        '让“优化”（Optimize）类别中的 SharePoint 地址免于 TLS 检查，并让每个地点直接访问 Internet。使用当前版本的 Edge、Chrome、Firefox 或 Safari，不用 Internet Explorer。用“SharePoint 页面诊断”工具测试 Intranet 页面。决定是否使用 Microsoft 365 CDN：公共源中的文件无需登录即可读取。',
    },
    'SHAREPOINT-10': {
      title: '定义保留策略、保留标签和记录',
      guidance:
        '向法务或合规负责人了解哪些内容必须保留、保留多久，以及哪些内容必须删除。为网站创建 Purview 保留策略，为单个文档和记录创建保留标签。受保留约束的内容被删除或更改后，会进入保留库（Preservation Hold），并占用存储空间。在关闭旧系统前，沿用其中的记录声明。',
    },
    'SHAREPOINT-11': {
      title: '根据限流和办公时间规划迁移批次',
      guidance:
        'SharePoint Online 在工作日白天限制迁移流量，技术支持也无法解除。大批次应在租户所在区域的夜间和周末运行。大量小文件远比少量大文件慢，因此每类都要测量一个试点批次。不同网站的任务在多台计算机上并行运行，并计划先批量迁移，切换时再增量迁移。',
    },
    'SHAREPOINT-12': {
      title: '确认 FastTrack 从哪些来源迁移文件',
      guidance:
        '对于拥有 150 个或更多合格许可证的客户，FastTrack 从文件共享（SMB 2.0 或更高版本）、一个 Google Workspace（Google Drive）、Box 和 Dropbox for Teams 迁移文件。SharePoint Server 不在其列，请安排自己的人员或合作伙伴使用 SharePoint 迁移工具。以前的版本、共享权限和文档中的链接不会迁移。来源和数据量应以书面形式确认。',
    },
    'SHAREPOINT-13': {
      title: '找出向过多人员开放的网站',
      guidance:
        '查找 Everyone except external users（除外部用户外的任何人）可以打开的网站和库、面向整个组织的链接、公共团队以及没有所有者的网站。SharePoint Advanced Management 的数据访问治理报告会列出这些内容，否则可使用 PowerShell。请网站所有者确认或取消访问权限，从最敏感的网站开始，并每季度重复一次。审查由您完成；FastTrack 指导哪些内容，请查阅 FastTrack 服务说明。',
    },
  },
};
