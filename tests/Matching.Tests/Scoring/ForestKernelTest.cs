using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class ForestKernelTest
{
    [Fact]
    public void A_process_may_be_told_to_score_with_narrower_vectors()
    {
        // Tests beside this one may meet the setting: every path gives them the same bits.
        AppContext.SetData(ForestKernel.Setting, nameof(KernelPath.Scalar));
        try
        {
            Assert.Equal(KernelPath.Scalar, ForestKernel.For(KernelPath.Auto).Path);
        }
        finally
        {
            AppContext.SetData(ForestKernel.Setting, null);
        }
    }
}
