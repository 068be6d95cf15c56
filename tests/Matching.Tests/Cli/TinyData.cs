using System.Globalization;
using System.Text;
using Matching.Domain;

namespace Matching.Tests.Cli;

/// <summary>A folder of data that is small enough to read and large enough to train on: 12 companies, 3 plots, 3 buildings, 4 units, 72 engagements.</summary>
internal static class TinyData
{
    public const int Companies = 12;

    /// <summary>The companies that have registered sit here already and are no targets.</summary>
    public const int Targets = Companies / 2;

    private static readonly string[] Industries = ["I6520", "I6550", "C3973", "I6429", "F5292", "G5990"];
    private static readonly string[] Cities = ["上海市", "北京市", "杭州市"];

    /// <summary>Writes <c>real</c> and <c>illustrative</c> below a folder.</summary>
    public static void Write(string folder)
    {
        var real = Directory.CreateDirectory(Path.Combine(folder, "real")).FullName;
        var illustrative = Directory.CreateDirectory(Path.Combine(folder, "illustrative")).FullName;
        File.WriteAllText(Path.Combine(real, "companies.tiny.csv"), CompanyRows());
        File.WriteAllText(Path.Combine(real, "engagements.csv"), EngagementRows());
        File.WriteAllText(Path.Combine(illustrative, "plots.csv"), Rows(
            "id,name,land_use,area_mu,far_min,far_max,start_price_wan,delivery_on,status,source",
            "P1,示例·商务地块,B2,20,1.5,3,40000,2026-09-01,Promotable,illustrative: test",
            "P2,示例·工业地块,M1,30,1,2,20000,2026-09-01,Promotable,illustrative: test",
            "P3,示例·住宅地块,R2,25,1.5,2.2,60000,2026-09-01,Promotable,illustrative: test"));
        File.WriteAllText(Path.Combine(illustrative, "buildings.csv"), Rows(
            "id,name,grade,type,total_gfa_m2,vacant_gfa_m2,rent_day,property_fee_month,metro_distance_m,platform,centers,available_from,status,source",
            "B1,示例·云谷大厦,A,OfficeTower,30000,8000,3.5,12,300,智慧网谷小镇,big-data;ic-design,2026-01-01,Promotable,illustrative: test",
            "B2,示例·运河文创园,B,ParkLowRise,12000,3000,2.2,8,900,运河,cultural-creative,2026-01-01,Promotable,illustrative: test",
            "B3,示例·满租大厦,A,OfficeTower,20000,500,4.5,15,500,,,2026-01-01,Sold,illustrative: test"));
        File.WriteAllText(Path.Combine(illustrative, "units.csv"), Rows(
            "id,building_id,floors,gfa_m2,divisible_min_m2,rent_day,available_from,status,source",
            "B1-U1,B1,3-4,3000,1000,3.5,2026-01-01,Promotable,illustrative: test",
            "B1-U2,B1,8,1200,600,3.6,2026-01-01,Promotable,illustrative: test",
            "B2-U1,B2,1-2,2000,500,2.2,2026-01-01,Promotable,illustrative: test",
            "B3-U1,B3,9,500,500,4.5,2026-01-01,Sold,illustrative: test"));
    }

    /// <summary>A file of one more company, good or with a revenue that is no number.</summary>
    public static string MoreCompanies(bool good) => Rows(
        "id,name_zh,industry_code,industry_version,revenue_wan,source",
        $"C90,新来企业有限公司,I6520,2017,{(good ? "1200" : "很多")},real: test");

    private static string CompanyRows()
    {
        var text = new StringBuilder("id,name_zh,name_en,industry_code,industry_version,hq_city,country,listing,tags,revenue_wan,revenue_year,employees,source,as_of\n");
        for (var i = 0; i < Companies; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"C{i:00},测试企业{i:00}股份有限公司,Test Company {i:00},{Industries[i % 6]},2017,{Cities[i % 3]},中国,");
            text.Append(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "Main" : "")},{(i == 1 ? "FortuneGlobal500" : "")},{1000 * (i + 1) * (i + 1)},2020,{50 * (i + 1)},real: test,2021-01-01\n");
        }

        return text.ToString();
    }

    // Every company is contacted once for every center, three a month; the second half comes to register.
    private static string EngagementRows()
    {
        var text = new StringBuilder("company_id,offering_id,stage,on,source\n");
        var pairs = CenterIds.All.SelectMany(center => Enumerable.Range(0, Companies).Select(company => (center, company)));
        foreach (var (place, (center, company)) in pairs.OrderBy(p => ((p.company * 7) + ((int)p.center * 5)) % Companies).ThenBy(p => p.center).Index())
        {
            var on = new DateOnly(2023, 1, 10).AddMonths(place / 3);
            text.Append(CultureInfo.InvariantCulture, $"C{company:00},{OfferingId.Of(center)},20,{on:yyyy-MM-dd},real: test\n");
            if (company >= Targets) text.Append(CultureInfo.InvariantCulture, $"C{company:00},{OfferingId.Of(center)},70,{on.AddDays(60):yyyy-MM-dd},real: test\n");
        }

        return text.ToString();
    }

    private static string Rows(params string[] lines) => string.Join('\n', lines) + "\n";
}
