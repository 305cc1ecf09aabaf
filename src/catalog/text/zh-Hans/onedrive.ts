import type { CatalogText } from '../CatalogText';

export const onedrive: CatalogText['onedrive'] = {
  name: 'OneDrive',
  aliases: [
    'OneDrive for Business',
    'OneDrive (work or school)',
    'Microsoft OneDrive',
    'OD4B',
    'ODB',
    'ODfB',
    'OneDrive（工作或学校）',
  ],
  areas: {
    deployment: '部署',
    migration: '迁移',
    network: '网络',
    governance: '共享与保留',
  },
  questions: {
    inScope: {
      question: 'OneDrive 是否在范围内？',
      help: '指工作或学校 OneDrive，即用户的个人文件。团队和部门的文件属于 SharePoint Online。',
    },
    fileServers: {
      question: '是否会将文件从主驱动器或文件共享移到 OneDrive？',
      help: '查看 Active Directory 中的主目录和映射的驱动器。本地磁盘上的文件由已知文件夹移动处理。',
    },
    cloudStorage: {
      question: '还会从哪种云存储把文件移到 OneDrive？',
      help: '如果有多种，请选择文件最多的一种，并记下其他几种。',
      options: {
        googleDrive: 'Google Drive',
        box: 'Box',
        dropbox: 'Dropbox',
        other: '其他云存储',
        none: '无',
      },
    },
    volume: {
      question: '将有多少 GB 数据移到 OneDrive？',
      help: '估算即可：源端已用空间减去将存档或删除的部分。如果没有数据要移动，请输入 0。',
    },
    fastTrackMigration: {
      question: '是否预计由 Microsoft FastTrack 执行迁移？',
      help: '如果由自己的员工或合作伙伴执行，请回答“否”。租户是否符合条件取决于其许可证。',
    },
    knownFolderMove: {
      question: '是否要将“桌面”“文档”和“图片”移到 OneDrive？',
      help: '即已知文件夹移动，在同步应用中也称为文件夹备份。',
    },
    folderRedirection: {
      question: '目前是否通过组策略重定向“桌面”“文档”或“图片”？',
      help: '在组策略的“用户配置”下查找“文件夹重定向”，或在一台典型设备上运行 gpresult。',
    },
    externalSharing: {
      question: 'OneDrive 最多允许用户与哪些人共享文件？',
      help: '这些级别与 SharePoint 管理中心“策略”>“共享”中的级别相同。',
      options: {
        anyone: '任何人',
        newGuests: '新来宾和现有来宾',
        existingGuests: '现有来宾',
        nobody: '仅组织内人员',
      },
    },
    virtualDesktops: {
      question: '用户是否使用虚拟桌面或共享会话主机？',
      help: '例如 Azure Virtual Desktop、Citrix、Omnissa Horizon 或远程桌面服务，无论是否为持久性桌面。',
    },
    macs: {
      question: '是否有 Mac 使用 OneDrive？',
      help: '指同步工作文件的公司 Mac 和个人 Mac。',
    },
  },
  items: {
    'ONEDRIVE-01': {
      title: '分配许可证并预先创建每位用户的 OneDrive',
      guidance:
        '确认每位用户都能登录，且拥有包含 SharePoint 的许可证。OneDrive 在首次访问时才创建，对迁移来说为时已晚。用 Request-SPOPersonalSite 预先创建，每批少于 200 位用户，数量大时预留数天。在多地理位置租户中，先设置用户的首选数据位置。',
    },
    'ONEDRIVE-02': {
      title: '按计算机部署 OneDrive 同步应用并选择更新圈',
      guidance:
        '检查典型设备上同步应用的版本：预装的副本往往较旧，且按用户安装。用 OneDriveSetup.exe /allusers 按计算机安装。大多数设备保持在 Production 圈，少数 IT 设备使用 Insiders 圈，仅在需要时间测试的地方使用 Deferred 圈。移除其他同步工具，因为两个工具同步同一文件夹会产生冲突。',
    },
    'ONEDRIVE-03': {
      title: '设置有关登录、文件随选、带宽和允许的租户的策略',
      guidance:
        '用 Intune 或组策略部署 OneDrive 策略：静默登录、文件随选和上传带宽管理。静默登录要求设备已联接或混合联接到 Microsoft Entra ID。只允许与自己的租户 ID 同步，并决定是否仍允许个人帐户。理想的结果是试点用户登录 Windows 后，不经任何提示即可看到文件。',
    },
    'ONEDRIVE-04': {
      title: '用已知文件夹移动取代文件夹重定向',
      guidance:
        '用迁移管理器将重定向文件夹的内容复制到 OneDrive，禁用重定向策略且不要移回文件，之后才让已知文件夹移动作用于这些设备。在试点中检查一位文件夹很大的用户和一位有两台计算机的用户。旧共享保留数周，设为只读。',
    },
    'ONEDRIVE-05': {
      title: '清理源：名称、路径、文件类型、锁定的文件',
      guidance:
        '在第一个批次前扫描源：如果名称包含 * : < > ? 或 | 等字符、云中的路径超过 400 个字符，或文件大于 250 GB，文件会迁移失败。重命名文件，缩短文件夹层级，并将无人打开的内容存档。找出 PST 文件、数据库和一直处于打开状态的文件，与其负责人商定其他存放位置。',
    },
    'ONEDRIVE-06': {
      title: '选择迁移工具并用试点批次验证',
      guidance:
        '文件共享、Google Drive、Box 和 Dropbox 使用迁移管理器，SharePoint Server 的“我的网站”使用 SharePoint 迁移工具。询问租户是否符合由 FastTrack 迁移的条件，否则安排自己的迁移代理程序和人员。移动一个试点批次，测量每小时迁移的 GB 数，并据此确定日期。计划先批量迁移，切换时再增量迁移。',
    },
    'ONEDRIVE-07': {
      title: '映射用户和权限，并为无主数据找到所有者',
      guidance:
        '只有 Microsoft Entra ID 中存在的帐户才能保留权限。准备从源帐户到用户主体名称的映射文件，并在测试迁移中试用。工具会沿用读取、写入和完全控制权限，但不沿用拒绝条目或特殊 NTFS 权限。将离职用户的数据分配给经理或存档，并将团队共用的文件夹移到 SharePoint。',
    },
    'ONEDRIVE-08': {
      title: '为同步和上传流量准备网络',
      guidance:
        '让“优化”（Optimize）类别中的 SharePoint 和 OneDrive 地址免于 TLS 检查和代理身份验证，并放行用于更改通知的 *.wns.windows.com。对一个试点组进行测量并推算总量。通过策略启用自动上传带宽管理，带宽低的地方则限制上传速率。首次上传应按地点分批进行。',
    },
    'ONEDRIVE-09': {
      title: '设置共享级别和来自非托管设备的访问',
      guidance:
        'OneDrive 可以与 SharePoint 同样开放或更严格，不能更开放。设置级别，将特定人员的链接设为默认；如果允许任何人链接，则让其到期。来宾通过 Microsoft Entra B2B 登录，因此外部协作设置也适用，依赖一次性密码的旧链接须重新共享。用条件访问阻止或限制来自非托管设备的访问，并测试在浏览器中下载。',
    },
    'ONEDRIVE-10': {
      title: '规划保留、勒索软件恢复和离职用户的 OneDrive',
      guidance:
        '用户被删除后，其 OneDrive 默认保留 30 天。在 SharePoint 管理中心选择合适的期限，为没有经理的用户指定次要所有者，必须保留更久的内容使用 Purview 保留。演练“文件还原”，最多可还原到 30 天前。没有许可证的 OneDrive 可能会被存档，因此请检查无许可证帐户的列表。',
    },
    'ONEDRIVE-11': {
      title: '为同步应用准备虚拟桌面',
      guidance:
        '持久性桌面与其他设备同样处理。非持久性桌面需要按计算机安装的同步应用、文件随选、静默登录，以及配置文件容器，例如当前版本的 FSLogix。不要漫游 OneDrive 注册表项，也不要在多个会话中同时打开同一个容器。如果平台不受支持，请让用户在浏览器中工作。',
    },
    'ONEDRIVE-12': {
      title: '分批将“桌面”“文档”和“图片”移到 OneDrive',
      guidance:
        '已知文件夹移动的静默策略应与提示策略同时使用，静默移动失败时后者可以补救。开始时每天最多 1,000 台、每周最多 4,000 台现有设备，因为每台设备都会上传文件。事先在这些文件夹中查找不应同步的 PST 文件、数据库和 OneNote 笔记本。每批之后查看同步运行状况报告。',
    },
    'ONEDRIVE-13': {
      title: '为同步应用准备 Mac',
      guidance:
        '用 Intune 或其他管理工具安装独立版 OneDrive 应用，并通过配置文件设置租户、文件随选和更新。Mac 上的已知文件夹移动涵盖桌面和文稿：请先为这些文件夹关闭 iCloud。后台项目和文件访问需要授权，请通过配置文件授予。在您支持的最旧和最新的 macOS 版本上测试。',
    },
  },
};
