using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class CpuNameTest
{
    [Fact]
    public void Takes_the_model_name_of_the_first_processor() =>
        Assert.Equal(
            "AMD Ryzen 9 7950X 16-Core Processor",
            CpuName.FromCpuInfo(["processor\t: 0", "model\t\t: 97", "model name\t: AMD Ryzen 9 7950X 16-Core Processor", "", "model name\t: other"]));

    [Fact]
    public void Takes_the_board_of_an_older_ARM_kernel() =>
        Assert.Equal("BCM2835", CpuName.FromCpuInfo(["processor\t: 0", "BogoMIPS\t: 108.00", "", "Hardware\t: BCM2835"]));

    [Fact]
    public void Finds_nothing_where_the_kernel_tells_nothing() =>
        Assert.Null(CpuName.FromCpuInfo(["processor\t: 0", "Features\t: fp asimd", "model name\t:", "no colon here"]));

    [Fact]
    public void This_machine_has_a_name() =>
        Assert.Matches(@"^\S(.*\S)?$", CpuName.Current());
}
